import { expect, it } from 'vitest';
import { placeAfterKey } from '../../../../renderer/ui/widgets/roving.ts';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 4, 0],
  ['ArrowLeft', 0, 4],
  ['ArrowUp', 3, 2],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['x', 2, null],
  // Nothing chosen yet: the first or the last.
  ['ArrowRight', -1, 0],
  ['ArrowLeft', -1, 4],
])('%s from %d leads to %s', (key, place, next) => {
  expect(placeAfterKey(key, place, 5)).toBe(next);
});
