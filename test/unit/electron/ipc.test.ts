import type { IpcMain, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { CALL_ARGUMENTS } from '../../../electron/callArguments.ts';
import { answerCall, answerCalls, type CallEvent, type CallHandlers } from '../../../electron/ipc.ts';
import { addWindow, openWindows } from './fakeWindow.ts';

function scene() {
  const windows = openWindows();
  const { window } = addWindow(windows, false);
  const called: unknown[][] = [];
  const logged: string[] = [];
  const record = async (...args: unknown[]): Promise<never> => {
    called.push(args.slice(1));
    // What handlers answer is tested elsewhere.
    return undefined as never;
  };
  const handlers: CallHandlers = Object.fromEntries(
    Object.keys(CALL_ARGUMENTS).map((channel) => [channel, record]),
  ) as unknown as CallHandlers;
  const sender = window.webContents as unknown as WebContents;
  const ours: CallEvent = { sender, senderFrame: { origin: 'app://bundle', parent: null } };
  return { parts: { windows, handlers, log: (message: string) => void logged.push(message) }, ours, called, logged };
}

const TERMS = { documentId: 'doc', over: null };

describe('a call', () => {
  it('from our page reaches its handler with its arguments', async () => {
    const { parts, ours, called } = scene();

    const result = await answerCall('file:write', ours, ['id', new Uint8Array([1]), TERMS], parts);

    expect(result.ok).toBe(true);
    expect(called).toEqual([['id', new Uint8Array([1]), TERMS]]);
  });

  it.each([
    ['whose frame is gone', { senderFrame: null }],
    ['from another origin', { senderFrame: { origin: 'https://example.com', parent: null } }],
    ['from an origin that only begins alike', { senderFrame: { origin: 'app://bundle.example.com', parent: null } }],
    ['from an opaque origin', { senderFrame: { origin: 'null', parent: null } }],
    ['from a frame inside the page', { senderFrame: { origin: 'app://bundle', parent: {} } }],
    ['from a page that is no window', { sender: {} }],
  ])('%s is refused', async (_from, changes) => {
    const { parts, ours, called } = scene();

    const result = await answerCall('app:info', { ...ours, ...changes } as CallEvent, [], parts);

    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(called).toEqual([]);
  });

  const bytes = new Uint8Array(1);
  const deep = (levels: number): unknown => (levels === 0 ? [] : [{ kind: 'submenu', label: 'x', entries: deep(levels - 1) }]);
  it.each([
    ['app:info', ['extra']],
    ['file:read', []],
    ['file:read', [null]],
    ['file:read', ['x'.repeat(65)]],
    ['file:open-path', ['']],
    ['file:write', ['id', [1, 2], TERMS]],
    ['file:write', ['id', new Uint8Array(64 * 1024 * 1024 + 1), TERMS]],
    ['file:write', ['id', bytes]],
    ['file:write', ['id', bytes, { ...TERMS, over: 'anything' }]],
    ['file:look', ['id', '../x']],
    ['versions:read', ['id', 'doc', '../../etc/passwd']],
    ['versions:list', ['id', 'x'.repeat(1001)]],
    ['file:save-dialog', [{ kind: 'exe', suggestedName: 'x', bytes }]],
    ['settings:write', [{}]],
    ['window:state', [{ title: 'x', edited: 1, fileId: null }]],
    ['menu:set', [[{ kind: 'role', role: 'toggleDevTools', label: '' }]]],
    ['menu:set', [[{ kind: 'role', role: 'reload', label: '' }]]],
    ['menu:set', [[{ kind: 'role', role: 'forceReload', label: '' }]]],
    ['menu:set', [deep(6)]],
    ['recent:describe', ['id', 'x', 'data:image/svg+xml;base64,AA==']],
    ['recent:describe', ['id', 'x', 'javascript:1']],
    ['audience:open', ['0f8fad5b-d9cb-469f-a165-70867728950e', 'fullscreen']],
    ['audience:open', ['../../x?audience=0f8fad5b', 'anywhere']],
    ['audience:open', ['0f8fad5b#', 'anywhere']],
  ] as const)('%s with the wrong arguments is refused', async (channel, args) => {
    const { parts, ours, called } = scene();

    const result = await answerCall(channel, ours, args, parts);

    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(called).toEqual([]);
  });

  const huge = 'x'.repeat(10 * 1024 * 1024);
  const channels = Object.keys(CALL_ARGUMENTS) as (keyof typeof CALL_ARGUMENTS)[];
  it.each(channels)('%s takes no values of the wrong kind, however large', async (channel) => {
    const { parts, ours, called } = scene();
    const wrong: unknown[] = [
      ...[null, 7, Number.NaN, true, Symbol('x'), () => undefined, new Date(0), new Map(), [[]], huge, [huge], { a: huge }],
      ...[new Uint8Array(1).buffer, JSON.parse('{"__proto__":{"kind":"done"}}'), Object.create({ title: 'x', edited: true })],
    ];

    const results = [];
    // Alone, and as too many.
    for (const value of wrong) results.push(await answerCall(channel, ours, [value], parts));
    for (const value of wrong) results.push(await answerCall(channel, ours, Array(9).fill(value), parts));

    expect(results.filter(({ ok }) => ok)).toEqual([]);
    expect([called, Object.hasOwn(Object.prototype, 'kind')]).toEqual([[], false]);
  });

  it('is possible by the names of the contract only, each checked by its own shape', () => {
    const { parts } = scene();
    const registered: string[] = [];

    answerCalls({ handle: (channel: string) => void registered.push(channel) } as unknown as IpcMain, parts);

    expect(registered).toEqual(channels);
    expect(registered.filter((channel) => !/^[a-z]+:[a-z-]+$/.test(channel))).toEqual([]);
  });

  it('that fails crosses as data, without its stack, and is logged', async () => {
    const { parts, ours, logged } = scene();
    const broken: CallHandlers = {
      ...parts.handlers,
      'app:info': () => {
        throw new Error('secret /path');
      },
    };

    const result = await answerCall('app:info', ours, [], { ...parts, handlers: broken });

    expect(result).toEqual({ ok: false, error: { code: 'failed', message: 'app:info failed' } });
    expect(logged.join()).toContain('secret /path');
  });
});
