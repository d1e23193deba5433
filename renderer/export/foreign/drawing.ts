import type { FontFace, PathCommand } from '../../layout/scene.ts';
import type { RunKind } from '../textRun.ts';

/** Outlines in thousandths of an em, upwards from the baseline; they take the colour of the text. */
export type Outline = Readonly<{ kind: 'outline'; commands: readonly PathCommand[]; width: number }>;

/** Pixels (RGBA) in their own colours. `left` and `baseline` say where the pen stands in them, `advance` how far it goes. */
export type Picture = Readonly<{
  kind: 'picture';
  pixels: Readonly<{ width: number; height: number; data: Uint8ClampedArray }>;
  pixelsPerEm: number;
  left: number;
  baseline: number;
  advance: number;
}>;

export type Drawing = Outline | Picture;

export type Drawn = Readonly<{ text: string; kind: RunKind; face: FontFace; fill: string }>;

/** Draws what Inter lacks with other fonts, as one; null where they lack it too. */
export type DrawForeign = (drawn: Drawn) => Drawing | null;
