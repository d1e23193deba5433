import type { OpenPage } from './benchBrowser.ts';
import { median } from './statistics.ts';
import { createStepClock } from './stepClock.ts';

const CHECKS = 9;

/** Main-thread work of the model check, ms: the first one compiles the rules, the rest find them compiled. */
export async function measureCheck({ page, session }: OpenPage): Promise<{ first: number; next: number }> {
  const clock = createStepClock(session);
  const times: number[] = [];
  await clock.untilQuiet();
  while (times.length < CHECKS) times.push(await clock.work(() => page.evaluate(() => window.__bmc?.check())));
  return { first: times[0] ?? Number.NaN, next: median(times.slice(1)) };
}
