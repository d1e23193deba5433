import type { App, Session } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { hardenContents, hardenSession } from '../../../electron/session.ts';

/** Keeps what is set, as a session does. */
function fakeSession() {
  const kept: Record<string, (...args: never[]) => unknown> = {};
  const events = new EventEmitter();
  const setters = ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler'];
  const session = Object.assign(events, {
    ...Object.fromEntries(setters.map((name) => [name, (handler: (...args: never[]) => unknown) => void (kept[name] = handler)])),
    webRequest: { onBeforeRequest: (filter: (...args: never[]) => unknown) => void (kept['onBeforeRequest'] = filter) },
  });
  const call = (name: string, ...args: unknown[]): unknown => Reflect.apply(kept[name] ?? (() => 'not set'), undefined, args);
  return { session, call };
}

function prevented(emitter: EventEmitter, event: string, fields: object = {}): boolean {
  let isPrevented = false;
  emitter.emit(event, { ...fields, preventDefault: () => (isPrevented = true) });
  return isPrevented;
}

describe('hardenSession', () => {
  it('sets every handler that Electron would otherwise answer with yes', () => {
    const { session, call } = fakeSession();

    hardenSession(session as unknown as Session, false);

    const answers: unknown[] = [];
    for (const requestingUrl of ['app://bundle/index.html', 'https://example.com/']) {
      for (const permission of ['fullscreen', 'screen-wake-lock', 'system-wake-lock', 'media']) {
        call('setPermissionRequestHandler', null, permission, (answer: boolean) => answers.push(answer), { requestingUrl });
        answers.push(call('setPermissionCheckHandler', null, permission, requestingUrl));
      }
    }
    expect(answers).toEqual([...Array<boolean>(4).fill(true), ...Array<boolean>(12).fill(false)]);
    expect(call('setDevicePermissionHandler', {})).toBe(false);
    expect(prevented(session, 'will-download')).toBe(true);
    call('onBeforeRequest', { url: 'https://example.com/' }, (answer: unknown) => answers.push(answer));
    expect(answers.at(-1)).toEqual({ cancel: true });
  });
});

const CREDIT = 'https://creativecommons.org/licenses/by-sa/3.0/';

describe('hardenContents', () => {
  it('keeps every page at home', () => {
    const app = new EventEmitter();
    const opened: unknown[] = [];
    const outside: string[] = [];
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: (details: object) => unknown) => {
        for (const url of ['app://bundle/index.html', 'https://example.com/', CREDIT, `${CREDIT}?x`])
          opened.push(handler({ url }));
      },
    });

    hardenContents(app as unknown as App, (address) => outside.push(address));
    app.emit('web-contents-created', {}, contents);

    const away = ['will-navigate', 'will-frame-navigate', 'will-redirect'].map((event) =>
      prevented(contents, event, { url: 'https://example.com/' }),
    );
    expect(away).toEqual([true, true, true]);
    expect(prevented(contents, 'will-navigate', { url: 'app://bundle/index.html' })).toBe(false);
    expect(prevented(contents, 'will-attach-webview')).toBe(true);
    expect(opened).toEqual(Array(4).fill({ action: 'deny' }));
    expect(outside).toEqual([CREDIT]);
  });
});
