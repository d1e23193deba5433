import { describe, expect, it } from 'vitest';
import { placeFor } from '../../../../renderer/ui/widgets/rowDrag.ts';

/** Rows of 40, 60 and 40 px, one below the other, below the edge of the list. */
const ROWS = [
  { top: 4, height: 40 },
  { top: 44, height: 60 },
  { top: 104, height: 40 },
];

describe('where a dragged row would stand', () => {
  it('stays until its middle has passed the middle of a neighbour', () => {
    expect(placeFor(ROWS, 0, 53)).toEqual({ top: 53, place: 0 });
    expect(placeFor(ROWS, 0, 55)).toEqual({ top: 55, place: 1 });
    expect(placeFor(ROWS, 2, 55)).toEqual({ top: 55, place: 2 });
    expect(placeFor(ROWS, 2, 53)).toEqual({ top: 53, place: 1 });
  });

  it('gets to the ends although a higher row cannot bring its middle there', () => {
    expect(placeFor(ROWS, 1, -500)).toEqual({ top: 4, place: 0 });
    expect(placeFor(ROWS, 1, 500)).toEqual({ top: 84, place: 2 });
  });

  it('ends at the ends of the list', () => {
    expect(placeFor(ROWS, 0, 500)).toEqual({ top: 104, place: 2 });
    expect(placeFor(ROWS, 2, -500)).toEqual({ top: 4, place: 0 });
  });
});
