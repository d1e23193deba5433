import fc from 'fast-check';
import type { Box } from '../../../../renderer/layout/geometry.ts';

export const aBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -500, max: 3000 }),
  y: fc.integer({ min: -500, max: 3000 }),
  width: fc.integer({ min: 20, max: 640 }),
  height: fc.integer({ min: 10, max: 300 }),
});

export const offsets = fc.record({
  startOffset: fc.integer({ min: -400, max: 400 }),
  endOffset: fc.integer({ min: -400, max: 400 }),
});

export const card = (x: number, y: number, width = 200): Box => ({ x, y, width, height: 60 });
