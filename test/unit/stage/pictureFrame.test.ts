import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from '../../../renderer/stage/pictureFrame.ts';

const frame = { width: 20, height: 12 };

/** How often each pixel of the frame is painted or known; pixels of the known part outside the frame count nowhere. */
function coverage(known: { x: number; y: number; width: number; height: number }): number[] {
  const counts = Array.from({ length: frame.width * frame.height }, () => 0);
  for (const box of [known, ...around(known, frame)]) {
    for (let y = Math.max(0, box.y); y < Math.min(frame.height, box.y + box.height); y++) {
      for (let x = Math.max(0, box.x); x < Math.min(frame.width, box.x + box.width); x++) {
        counts[y * frame.width + x] = (counts[y * frame.width + x] ?? 0) + 1;
      }
    }
  }
  return counts;
}

describe('around', () => {
  it('names the strips around a picture that had no margin', () => {
    expect(around({ x: 4, y: 2, width: 10, height: 6 }, frame)).toEqual([
      { x: 0, y: 0, width: 20, height: 2 },
      { x: 0, y: 8, width: 20, height: 4 },
      { x: 0, y: 2, width: 4, height: 6 },
      { x: 14, y: 2, width: 6, height: 6 },
    ]);
  });

  it('leaves no pixel out and paints none twice, wherever the known part overlaps the frame', () => {
    const anyKnown = fc.record({
      x: fc.integer({ min: -15, max: 19 }),
      y: fc.integer({ min: -9, max: 11 }),
      width: fc.integer({ min: 16, max: 30 }),
      height: fc.integer({ min: 10, max: 20 }),
    });

    fc.assert(
      fc.property(anyKnown, (known) => {
        expect(new Set(coverage(known))).toEqual(new Set([1]));
      }),
    );
  });
});
