import type { CDPSession } from '@playwright/test';
import { CANVAS } from './benchBrowser.ts';
import type { Gesture } from './results.ts';
import type { StepClock } from './stepClock.ts';

type Point = Readonly<{ x: number; y: number }>;

const STEPS = 40;
/** Steps that are slower than this all together (ms, wall) are measured less often, but never less than FEWEST times. */
const SERIES_LIMIT = 2500;
const FEWEST = 8;
/** First steps that are not counted: a gesture begins, code is compiled. */
const WARM_UP = 3;
/** A drag goes round a circle of this many px, a pan moves so far a step, a zoom pinches so much. */
const RADIUS = 60;
const PAN = { deltaX: 20, deltaY: 12 };
const PINCH = 6;
const CTRL = 2;
const LANDING = { x: 3, y: 2 };

/** Costs of the single steps of a gesture (ms, harness included). `at` is where the pointer is: the card, for a drag. */
export async function measureGesture(session: CDPSession, clock: StepClock, gesture: Gesture, at: Point): Promise<number[]> {
  const wheel = (deltaX: number, deltaY: number, modifiers: number) =>
    session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: at.x, y: at.y, deltaX, deltaY, modifiers });

  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await clock.untilQuiet();
  switch (gesture) {
    case 'pan':
      return measureSeries(clock, (step) => wheel(PAN.deltaX * toAndFro(step), PAN.deltaY * toAndFro(step), 0));
    case 'zoom':
      return measureSeries(clock, (step) => wheel(0, -PINCH * toAndFro(step), CTRL));
    case 'drag':
      return measureDrag(session, clock, at);
  }
}

async function measureDrag(session: CDPSession, clock: StepClock, at: Point): Promise<number[]> {
  const pointer = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number, modifiers = 0) => {
    const buttons = type === 'mouseReleased' ? 0 : 1;
    return session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, modifiers, clickCount: 1 });
  };
  await pointer('mousePressed', at.x, at.y);
  const costs = await measureSeries(clock, (step) => {
    const angle = ((step + WARM_UP + 1) * 2 * Math.PI) / STEPS;
    return pointer('mouseMoved', at.x + RADIUS * Math.sin(angle), at.y + RADIUS * (1 - Math.cos(angle)));
  });
  // Laid down a little beside its old place, so that it has moved and still lies under no other card. Ctrl suspends
  // snapping and the search for a free place, which would put it back.
  await clock.step(() => pointer('mouseMoved', at.x + LANDING.x, at.y + LANDING.y, CTRL));
  await pointer('mouseReleased', at.x + LANDING.x, at.y + LANDING.y, CTRL);
  return costs;
}

/** A quarter of the way one way, half of it back, a quarter home. */
function toAndFro(step: number): 1 | -1 {
  return step < STEPS / 4 || step >= (3 * STEPS) / 4 ? 1 : -1;
}

async function measureSeries(clock: StepClock, send: (step: number) => Promise<unknown>): Promise<number[]> {
  for (let step = -WARM_UP; step < 0; step++) await clock.step(() => send(step));
  const costs: number[] = [];
  const end = Date.now() + SERIES_LIMIT;
  for (let step = 0; step < STEPS && (step < FEWEST || Date.now() < end); step++) costs.push(await clock.step(() => send(step)));
  return costs;
}

/** The middle of the canvas, for gestures that are about no card. `offset` is where the canvas begins on the page. */
export function middleOf(offset: Point): Point {
  return { x: offset.x + CANVAS.width / 2, y: offset.y + CANVAS.height / 2 };
}
