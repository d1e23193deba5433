import { fontShorthand } from '../canvas/paintItems.ts';
import type { DrawForeign, Drawn, Picture } from './drawing.ts';
import { visibleCodePoints } from './visibleCodePoints.ts';

/** Sharp at 15 points and 600 dpi. */
const PIXELS_PER_EM = 128;
/** Around the measured box: anti-aliasing, and glyphs that are larger than they say. */
const AIR = 4;
/** No font has a glyph for it, so that it is drawn as every missing character is. */
const UNASSIGNED = '\u0378';
/** Enough to tell a glyph from the box that stands for a missing one. */
const PROBE_SIZE = 24;

type Canvas = OffscreenCanvas;
type Context = OffscreenCanvasRenderingContext2D;

/** Draws with the fonts of the machine, as the screen does: anything, in colour where they are coloured. */
export function pictureDrawer(): DrawForeign {
  const canvas: Canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return () => null;
  const isKnown = glyphProbe(context);
  const pictures = new Map<string, Picture | null>();
  return (drawn) => {
    const key = `${drawn.face} ${drawn.fill} ${drawn.text}`;
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const hasAll = visibleCodePoints(drawn.text).every((codePoint) => isKnown(String.fromCodePoint(codePoint)));
    const picture = hasAll ? paint(context, drawn) : null;
    pictures.set(key, picture);
    return picture;
  };
}

/** Whether the machine has a glyph for a character at all. Most documents never ask, and need no canvas for it. */
export function machineProbe(): (character: string) => boolean {
  let isKnown: ((character: string) => boolean) | undefined;
  return (character) => (isKnown ??= createProbe())(character);
}

function createProbe(): (character: string) => boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return context === null ? () => false : glyphProbe(context);
}

/** Marks are drawn over a letter, so a missing one makes a box as well. */
function glyphProbe(context: Context): (character: string) => boolean {
  let missing: Uint32Array | undefined;
  const known = new Map<string, boolean>();
  return (character) => {
    missing ??= probe(context, UNASSIGNED);
    const answer = known.get(character) ?? !isSame(probe(context, character), missing);
    known.set(character, answer);
    return answer;
  };
}

function probe(context: Context, character: string): Uint32Array {
  const side = PROBE_SIZE * 2;
  clear(context, side, side);
  context.font = fontShorthand('regular', PROBE_SIZE);
  context.fillText(character, PROBE_SIZE / 2, PROBE_SIZE * 1.4);
  return new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.every((pixel, index) => pixel === other[index]);
}

function paint(context: Context, { text, face, fill }: Drawn): Picture | null {
  context.font = fontShorthand(face, PIXELS_PER_EM);
  const box = context.measureText(text);
  const left = Math.ceil(box.actualBoundingBoxLeft) + AIR;
  const baseline = Math.ceil(box.actualBoundingBoxAscent) + AIR;
  const width = left + Math.ceil(box.actualBoundingBoxRight) + AIR;
  const height = baseline + Math.ceil(box.actualBoundingBoxDescent) + AIR;
  if (!(width > 2 * AIR && height > 2 * AIR)) return null;
  clear(context, width, height);
  context.font = fontShorthand(face, PIXELS_PER_EM);
  context.fillStyle = fill;
  context.fillText(text, left, baseline);
  const pixels = context.getImageData(0, 0, width, height);
  return { kind: 'picture', pixels, pixelsPerEm: PIXELS_PER_EM, left, baseline, advance: box.width };
}

/** Gives the canvas a new size, which empties it and forgets all settings. */
function clear({ canvas }: Context, width: number, height: number): void {
  canvas.width = width;
  canvas.height = height;
}
