import { expect, it } from 'vitest';
import { placeWindow } from '../../../electron/bounds.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 875 };
const PROJECTOR = { x: 1440, y: 0, width: 3840, height: 2160 };
const LAST = { x: 1500, y: 100, width: 2000, height: 1200, maximized: true };

it('opens where the last window was', () => {
  expect(placeWindow(LAST, [LAPTOP, PROJECTOR], 0)).toEqual(LAST);
});

it('comes back to the main screen when the other one is gone, and fits into it', () => {
  expect(placeWindow(LAST, [LAPTOP], 0)).toEqual({ x: 0, y: 0, width: 1440, height: 875, maximized: true });
});

it.each([[null], ['x'], [{ x: 1 }], [{ ...LAST, width: Number.NaN }]])(
  'stands in the middle without a usable memory: %j',
  (remembered) => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };

    expect(placeWindow(remembered, [screen], 0)).toEqual({ x: 240, y: 90, width: 1440, height: 900, maximized: false });
  },
);

it('moves a further window aside, but never off the screen', () => {
  const last = { x: 500, y: 250, width: 900, height: 600, maximized: false };

  expect(placeWindow(last, [LAPTOP], 1)).toMatchObject({ x: 532, y: 275 });
});
