import { describe, expect, it } from 'vitest';
import { placeFor } from '../../../../renderer/ui/segments/rankDrag.ts';

/** Rows of 40, 60 and 40 px, one below the other. */
const ROWS = [
  { top: 0, height: 40 },
  { top: 40, height: 60 },
  { top: 100, height: 40 },
];

describe('where a dragged row would stand', () => {
  it('stays until its middle has passed the middle of a neighbour', () => {
    expect(placeFor(ROWS, 0, 20)).toBe(0);
    expect(placeFor(ROWS, 0, 69)).toBe(0);
    expect(placeFor(ROWS, 0, 71)).toBe(1);
    expect(placeFor(ROWS, 2, 71)).toBe(2);
    expect(placeFor(ROWS, 2, 69)).toBe(1);
  });

  it('gets below the last of rows that are all equally high, where its middle can go no further', () => {
    const equal = [
      { top: 0, height: 40 },
      { top: 42, height: 40 },
    ];

    expect(placeFor(equal, 0, 62)).toBe(1);
    expect(placeFor(equal, 1, 20)).toBe(0);
  });

  it('ends at the ends of the list', () => {
    expect(placeFor(ROWS, 1, -500)).toBe(0);
    expect(placeFor(ROWS, 1, 500)).toBe(2);
  });
});
