import type { RunKind } from '../textRun.ts';

/** `x`: how far the pen moves first. Lengths in the unit of the widths. */
export type Fit = Readonly<{ x: number; scaleX: number; scaleY: number }>;

/** Words may be drawn a little wider than they are; beyond that it shows. */
const WIDEST = 1.2;

/**
 * How a run of its own width fits the room the line was broken with. Signs that stand by themselves keep their shape and
 * stand in the middle; words are narrowed or widened, so that no gap is left between them.
 */
export function fitDrawing(kind: RunKind, width: number, room: number): Fit {
  if (width <= 0) return { x: 0, scaleX: 1, scaleY: 1 };
  const isSign = kind === 'emoji' || kind === 'eastAsian';
  const scaleX = Math.min(room / width, isSign ? 1 : WIDEST);
  return { x: (room - width * scaleX) / 2, scaleX, scaleY: isSign ? scaleX : 1 };
}
