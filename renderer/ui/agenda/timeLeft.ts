import { clockText } from '../widgets/clockText.ts';

const SECOND = 1_000;

/** Time left as a clock shows it; beyond zero what it is over by, `+0:35`. The last second is shown whole. */
export function timeLeft(remaining: number): string {
  if (isOver(remaining)) return `+${clockText(-remaining)}`;
  return clockText(Math.ceil(Math.max(0, remaining) / SECOND) * SECOND);
}

/** From the first whole second on: at zero it is just time. */
export function isOver(remaining: number): boolean {
  return remaining <= -SECOND;
}

/** Milliseconds until the clock shows something else. */
export function untilNextSecond(remaining: number): number {
  return (((remaining % SECOND) + SECOND) % SECOND) + 1;
}
