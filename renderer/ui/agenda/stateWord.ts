import { isOver } from './timeLeft.ts';
import type { TimerNow } from './useTimer.ts';

/** What the digits alone do not say. */
export function stateWord({ isRunning, remaining }: TimerNow): 'timer.paused' | 'timer.overTime' | 'timer.timeUp' | null {
  if (!isRunning) return 'timer.paused';
  if (isOver(remaining)) return 'timer.overTime';
  return remaining <= 0 ? 'timer.timeUp' : null;
}
