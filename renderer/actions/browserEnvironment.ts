import type { Environment } from '../state/editor.ts';
import { steadyClock } from './steadyClock.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-';

/** The real clock and chance. Ids have 72 random bits: two people's cards can meet in one file without a clash. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  steadyNow: steadyClock(
    () => Date.now(),
    () => performance.now(),
  ),
  newId: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => ALPHABET[byte % 64]).join(''),
};

/** Today as an ISO day in the person's time zone. */
export function isoDay(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A moment in which nobody is drawing or typing; at once while nobody looks, for a hidden page gets hardly any. */
export function idleMoment(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden' || typeof requestIdleCallback === 'undefined') setTimeout(resolve, 0);
    else requestIdleCallback(() => resolve(), { timeout });
  });
}

/** Hidden or going away: the last moment that a page is sure to get. Both are heard, as each comes without the other somewhere. */
export function whenOutOfSight(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener();
  });
  window.addEventListener('pagehide', listener);
}
