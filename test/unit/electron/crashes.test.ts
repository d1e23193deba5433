import { expect, it } from 'vitest';
import { watchCrashes } from '../../../electron/crashes.ts';
import { addWindow, openWindows } from './fakeWindow.ts';

/** A window that crashes at the given times, in seconds. */
async function crash(times: readonly number[], tryAgain = false, reason = 'crashed') {
  const { record, window } = addWindow(openWindows(), true, 'file-1');
  const closed: string[] = [];
  let asked = 0;
  let now = 0;
  watchCrashes(record, {
    now: () => now,
    tryAgain: async () => {
      asked += 1;
      return tryAgain;
    },
    close: () => closed.push('closed'),
    pathOf: (fileId) => `/path/of/${fileId}`,
    log: () => undefined,
  });
  for (const time of times) {
    now = time * 1000;
    window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  }
  await new Promise((resolve) => setImmediate(resolve));
  return { reloads: window.reloads, asked, closed: closed.length, initial: record.initial };
}

function fail(): never {
  throw new Error('closed');
}

it('loads the page again and hands its file over again', async () => {
  expect(await crash([0])).toEqual({ reloads: 1, asked: 0, closed: 0, initial: '/path/of/file-1' });
});

it('waits until everybody has heard of the loss before it loads the page again', async () => {
  const { record, window } = addWindow(openWindows(), true, 'file-1');
  watchCrashes(record, { now: () => 0, tryAgain: async () => true, close: fail, pathOf: () => null, log: () => undefined });

  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });

  expect(window.reloads).toBe(0);
  await expect.poll(() => window.reloads).toBe(1);
});

it('stops after three crashes in a minute and asks', async () => {
  expect(await crash([0, 10, 20])).toMatchObject({ reloads: 2, asked: 1, closed: 1 });
  expect(await crash([0, 10, 20], true)).toMatchObject({ reloads: 3, asked: 1, closed: 0 });
});

it('does not count crashes of another hour', async () => {
  expect(await crash([0, 10, 100, 200])).toMatchObject({ reloads: 4, asked: 0 });
});

it('leaves a page alone that ended by itself', async () => {
  expect(await crash([0], false, 'clean-exit')).toMatchObject({ reloads: 0, initial: null });
});
