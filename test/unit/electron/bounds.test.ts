import { describe, expect, it } from 'vitest';
import { otherScreen, placeWindow } from '../../../electron/bounds.ts';

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

describe('otherScreen', () => {
  const laptop = { bounds: { x: 0, y: 0, width: 1440, height: 900 }, internal: true };
  const projector = { bounds: { x: 1440, y: 0, width: 1920, height: 1080 }, internal: false };
  const monitor = { bounds: { x: -2560, y: 0, width: 2560, height: 1440 }, internal: false };
  const onLaptop = { x: 100, y: 100, width: 1200, height: 700 };
  const onProjector = { x: 1400, y: 50, width: 1200, height: 700 };

  it.each([
    ['the one plugged in', [laptop, projector], onLaptop, projector],
    ['the laptop, when the window stands on the projector', [laptop, projector], onProjector, laptop],
    ['rather one plugged in than the laptop', [laptop, monitor, projector], onProjector, monitor],
    ['none, when there is one', [laptop], onLaptop, null],
    ['none, when both show the same', [laptop, { ...projector, bounds: laptop.bounds }], onLaptop, null],
    ['none, when there is none at all', [], onLaptop, null],
  ])('is %s', (_which, screens, window, expected) => {
    expect(otherScreen(screens, window)).toBe(expected);
  });
});
