import { expect, it } from 'vitest';
import { largeFactor } from '../../../../renderer/ui/theme/useLargeOnPage.ts';

it.each([
  [900, 600, 1.25],
  [1280, 720, 1.25],
  [1920, 1080, 1.5],
  [1920, 900, 1.25],
  [3840, 2160, 3],
])('a window of %d × %d shows the interface %f times as large', (width, height, factor) => {
  expect(largeFactor(width, height)).toBe(factor);
});
