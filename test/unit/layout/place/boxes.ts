import fc from 'fast-check';
import type { Box, Point, Size } from '../../../../renderer/layout/geometry.ts';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { createPlacer } from '../../../../renderer/layout/place/firstFreePlace.ts';

/** Lengths in quarters of a unit: text heights and zoomed pointers are not always whole. */
const quarters = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 4, max: max * 4 }).map((n) => n / 4);

export const aSize: fc.Arbitrary<Size> = fc.record({ width: quarters(40, 320), height: quarters(20, 160) });
export const aPoint: fc.Arbitrary<Point> = fc.record({ x: quarters(-100, 900), y: quarters(-100, 900) });
export const aBox: fc.Arbitrary<Box> = fc.tuple(aPoint, aSize).map(([point, size]) => ({ ...point, ...size }));
/** Anywhere, on top of each other, too: files made elsewhere have such cards. */
export const someBoxes: fc.Arbitrary<Box[]> = fc.array(aBox, { maxLength: 40 });
export const aContentWidth: fc.Arbitrary<number> = quarters(60, 1000);

/** A tidy heap of cards that keep clear of each other. */
export function heap(sizes: readonly Size[], contentWidth: number): Box[] {
  const placer = createPlacer([], contentWidth);
  return sizes.map((size) => ({ ...placer.place(size), ...size }));
}

/** Every pair that lies on top of each other. */
export function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b): [Box, Box][] => (boxesOverlap(a, b) ? [[a, b]] : [])));
}
