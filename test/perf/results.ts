import type { StepCost } from './statistics.ts';

/** What is measured side by side. `plain` is the limit, `konva` the library without our design. */
export const TARGETS = ['editor', 'plain', 'konva'] as const;
export type TargetName = (typeof TARGETS)[number];

/** The whole board in view, or zoom 1 around the card that is dragged. */
export const VIEWS = ['whole', 'near'] as const;
export type View = (typeof VIEWS)[number];

export const GESTURES = ['drag', 'pan', 'zoom'] as const;
export type Gesture = (typeof GESTURES)[number];

/**
 * From file text to the first full frame in a fresh page, ms: by the clock on the wall and, less disturbed by whatever else
 * the machine does, the processor time of the main thread. `boot` is the page's own `bootMs`.
 */
export type Load = Readonly<{ wall: number; cpu: number; boot: number }>;

/** The first export, which loads what it needs, and the median of those after it, ms; the file, kB (10³ bytes). */
export type ExportCost = Readonly<{ first: number; next: number; size: number }>;

/** One target with one board. Times in ms; steps are main-thread CPU, the rest is wall time. */
export type Measurement = Readonly<{
  load: Load;
  /** JavaScript heap after the load and a garbage collection, MB (10⁶ bytes). */
  heap: number;
  steps: Readonly<Record<View, Readonly<Record<Gesture, StepCost>>>>;
  /** A letter typed into a card, and the model check: of the editor only. */
  typing: StepCost | null;
  check: Readonly<{ first: number; next: number }> | null;
  /** Only the editor exports. */
  pdf: ExportCost | null;
  svg: ExportCost | null;
  pptx: ExportCost | null;
  /** What went wrong without ending the run. */
  remarks: readonly string[];
}>;

export type BoardResult = Readonly<{ cards: number; links: number; targets: Readonly<Record<TargetName, Measurement>> }>;

export type BenchResult = Readonly<{
  /** What one step of the measuring itself costs; already taken off every step. */
  harness: number;
  /** Script and style the start needs, kB (10³ bytes) gzipped; null where the edition was not built by the bench. */
  firstLoad: number | null;
  boards: readonly BoardResult[];
}>;
