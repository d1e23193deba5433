import { describe, expect, it } from 'vitest';
import { createClosing, type Closing } from '../../../electron/closing.ts';
import { addWindow, openWindows, type FakeRecord } from './fakeWindow.ts';

const ASKED = ['window:close-requested'];

type Scene = Readonly<{
  closing: Closing;
  windows: readonly FakeRecord[];
  quits: () => number;
  quit: () => void;
  native: string[];
  answer: (agrees: boolean) => void;
}>;

/** Windows with (true) and without (false) changes, and a quit that works like Electron's. */
function scene(...edited: readonly boolean[]): Scene {
  const all = openWindows();
  const native: string[] = [];
  let agrees = false;
  let ended = 0;
  const quit = (): void => {
    let isPrevented = false;
    closing.beforeQuit({ preventDefault: () => (isPrevented = true) });
    if (!isPrevented) ended += 1;
  };
  const closeAnyway = async (): Promise<boolean> => {
    native.push('asked');
    return agrees;
  };
  const closing = createClosing({ windows: all, quit, closeAnyway });
  const windows = edited.map((isEdited) => addWindow(all, isEdited));
  for (const { record } of windows) closing.watch(record);
  return { closing, windows, quits: () => ended, quit, native, answer: (given) => (agrees = given) };
}

function at(windows: readonly FakeRecord[], index: number): FakeRecord {
  const found = windows[index];
  if (found === undefined) throw new Error(`no window ${index}`);
  return found;
}

/** Lets promises that are already settled run on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('closing a window', () => {
  it('happens at once without changes', () => {
    const { windows } = scene(false);

    at(windows, 0).window.close();

    expect([at(windows, 0).window.isClosed, at(windows, 0).window.sent]).toEqual([true, []]);
  });

  it('asks the page if there are changes, and closes when it says so', () => {
    const { closing, windows, quits } = scene(true);
    const { window, record } = at(windows, 0);

    window.close();
    const wasOpen = !window.isClosed;
    closing.close(record);

    expect([wasOpen, window.sent, window.isClosed, quits()]).toEqual([true, [ASKED], true, 0]);
  });

  it('can be asked again after Cancel', () => {
    const { closing, windows } = scene(true);
    const { window, record } = at(windows, 0);
    window.close();
    closing.keep(record);

    window.close();

    expect([window.sent, window.isClosed]).toEqual([[ASKED, ASKED], false]);
  });

  it.each([true, false])('asks natively when the page stops answering meanwhile; close anyway: %s', async (agrees) => {
    const { windows, native, answer } = scene(true);
    const { window } = at(windows, 0);
    answer(agrees);
    window.close();

    window.emit('unresponsive');
    await settle();

    expect([native.length, window.isClosed]).toEqual([1, agrees]);
  });

  it('asks natively, once, when the page was not answering before', async () => {
    const { windows, native } = scene(true);
    const { window } = at(windows, 0);
    window.emit('unresponsive');

    window.close();
    window.close();
    await settle();

    expect([window.sent, native.length]).toEqual([[], 1]);
  });
});

describe('quitting', () => {
  it('goes ahead without changes', () => {
    const { quit, quits } = scene(false, false);

    quit();

    expect(quits()).toBe(1);
  });

  it('asks one window after the other, and ends after the last', () => {
    const { closing, windows, quit, quits } = scene(true, false, true);
    const [first, second] = [at(windows, 0), at(windows, 2)];

    quit();
    const askedAtFirst = [first.window.sent.length, second.window.sent.length];
    closing.close(first.record);
    const askedThen = second.window.sent.length;
    const quitsSoFar = quits();
    closing.close(second.record);

    expect([askedAtFirst, askedThen, quitsSoFar, quits()]).toEqual([[1, 0], 1, 0, 1]);
  });

  it('stops at the first Cancel, so that closing a window later ends nothing', () => {
    const { closing, windows, quit, quits } = scene(true, true);
    quit();
    closing.keep(at(windows, 0).record);

    closing.close(at(windows, 1).record);

    expect([quits(), at(windows, 0).window.isClosed]).toEqual([0, false]);
  });
});
