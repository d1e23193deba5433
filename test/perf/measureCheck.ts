import type { Page } from '@playwright/test';
import { median } from './statistics.ts';

const CHECKS = 9;

/** Wall time of the model check on the main thread: the first one compiles the rules, the rest find them compiled. */
export async function measureCheck(page: Page): Promise<{ first: number; next: number }> {
  const times: number[] = [];
  while (times.length < CHECKS) times.push(await page.evaluate(checkOnce));
  return { first: times[0] ?? Number.NaN, next: median(times.slice(1)) };
}

function checkOnce(): number {
  const start = performance.now();
  window.__bmc?.check();
  return performance.now() - start;
}
