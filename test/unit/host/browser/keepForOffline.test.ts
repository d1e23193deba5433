import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepForOffline } from '../../../../renderer/host/browser/keepForOffline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('registers the worker of the build, after the first screen has loaded', async () => {
  const register = vi.fn<ServiceWorkerContainer['register']>().mockRejectedValue(new Error('a private window'));

  keepForOffline({ register });
  expect(register).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();

  expect(register.mock.calls).toEqual([['./serviceWorker.js']]);
});

it('does without where a page may have no service worker', async () => {
  keepForOffline(undefined);

  expect(vi.getTimerCount()).toBe(0);
});
