import type { BrowserWindow, Display, Screen } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createAudience } from '../../../electron/audience.ts';
import { addWindow, FakeWindow, openWindows } from './fakeWindow.ts';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const PAGE = `app://bundle/index.html?audience=${ID}`;

function display(id: number, x: number, internal: boolean): Display {
  // The part of a display that is used.
  return { id, bounds: { x, y: 0, width: 1920, height: 1080 }, internal } as Display;
}

const LAPTOP = display(1, 0, true);
const PROJECTOR = display(2, 1920, false);

/** A window of a document, which stands on the laptop, and the displays there are. */
function scene(...displays: Display[]) {
  const plugged = [LAPTOP, ...displays];
  const windows = openWindows();
  const { record: owner, window } = addWindow(windows, true);
  const screen = Object.assign(new EventEmitter(), { getAllDisplays: () => plugged });
  const made: { window: FakeWindow; display: Display | null }[] = [];
  const createWindow = (given: Display | null): BrowserWindow => {
    const one = new FakeWindow();
    made.push({ window: one, display: given });
    return one as unknown as BrowserWindow;
  };
  const audience = createAudience({ windows, screen: screen as unknown as Screen, createWindow, log: () => undefined });
  const unplug = (gone: Display): void => {
    plugged.splice(plugged.indexOf(gone), 1);
    screen.emit('display-removed', {}, gone);
  };
  const plug = (added: Display): void => {
    plugged.push(added);
    screen.emit('display-added', {}, added);
  };
  return { windows, owner, window, audience, made, plug, unplug };
}

describe('the window of the audience', () => {
  it('opens on the display the asking window is not on, with our own page and its channel', () => {
    const { audience, owner, made, windows } = scene(PROJECTOR);

    const answer = audience.open(owner, ID, 'other-display');

    expect([answer, made.map((one) => one.display?.id), made[0]?.window.loaded]).toEqual(['opened', [2], [PAGE]]);
    // No call of it is answered, and nobody asks before it closes.
    expect(windows.all()).toEqual([owner]);
  });

  it('does not open where there is one display, unless it may stand beside', () => {
    const { audience, owner, made } = scene();

    const answers = [audience.open(owner, ID, 'other-display'), audience.open(owner, ID, 'anywhere')];

    expect([answers, made.map((one) => one.display)]).toEqual([['one-display', 'opened'], [null]]);
  });

  it('is closed without a word by who opened it, and a second one takes its place', () => {
    const { audience, owner, window, made } = scene(PROJECTOR);
    audience.open(owner, ID, 'anywhere');

    audience.open(owner, ID, 'anywhere');
    audience.close(owner);
    audience.close(owner);

    expect([made.map((one) => one.window.isClosed), window.sent]).toEqual([[true, true], []]);
  });

  it.each([
    ['person', (audience: FakeWindow): void => audience.close()],
    ['crash', (audience: FakeWindow): void => void audience.webContents.emit('render-process-gone', {}, { reason: 'crashed' })],
  ] as const)('tells its owner when it is gone: %s', (end, happen) => {
    const { audience, owner, window, made } = scene(PROJECTOR);
    audience.open(owner, ID, 'other-display');

    for (const one of made) happen(one.window);

    expect([made[0]?.window.isClosed, window.sent]).toEqual([true, [['audience:closed', end]]]);
  });

  it('goes when its display is unplugged, and its owner hears of every change', () => {
    const { audience, owner, window, made, plug, unplug } = scene(PROJECTOR);
    audience.open(owner, ID, 'other-display');

    unplug(PROJECTOR);
    plug(PROJECTOR);

    expect(made[0]?.window.isClosed).toBe(true);
    expect(window.sent).toEqual([
      ['audience:closed', 'display'],
      ['displays:changed', false],
      ['displays:changed', true],
    ]);
  });

  it('stays when another display is unplugged', () => {
    const third = display(3, 3840, false);
    const { audience, owner, made, unplug } = scene(PROJECTOR, third);
    audience.open(owner, ID, 'other-display');

    unplug(third);

    expect(made[0]?.window.isClosed).toBe(false);
  });

  it.each([
    ['closes', (window: FakeWindow): void => window.destroy()],
    [
      'loses its page',
      (window: FakeWindow): void => void window.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    ],
  ] as const)('goes when its owner %s', (_what, happen) => {
    const { audience, owner, window, made } = scene(PROJECTOR);
    audience.open(owner, ID, 'other-display');

    happen(window);

    expect([made[0]?.window.isClosed, window.sent]).toEqual([true, []]);
  });

  it('may load its own page again, and go nowhere else', () => {
    const { audience, owner, made } = scene(PROJECTOR);
    audience.open(owner, ID, 'other-display');

    const stopped = [PAGE, 'app://bundle/index.html', 'https://example.com/'].map((url) => {
      let isPrevented = false;
      made[0]?.window.webContents.emit('will-navigate', { url, preventDefault: () => (isPrevented = true) });
      return isPrevented;
    });

    expect(stopped).toEqual([false, true, true]);
  });

  it('has the menu of its owner while the keyboard is in it', () => {
    const { audience, owner, made } = scene(PROJECTOR);
    audience.open(owner, ID, 'other-display');
    const before = audience.ownerInFront();

    made[0]?.window.focus();

    expect([before, audience.ownerInFront()]).toEqual([null, owner]);
  });
});
