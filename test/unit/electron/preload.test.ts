import { build } from 'esbuild';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALL_ARGUMENTS } from '../../../electron/callArguments.ts';
import { BRIDGE_KEYS } from './bridgeKeys.ts';

type Exposed = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const ENTRY = join(import.meta.dirname, '../../../electron/preload.ts');
let code = '';

beforeAll(async () => {
  // As the build does: one file for a sandboxed window.
  const built = await build({ entryPoints: [ENTRY], bundle: true, write: false, format: 'cjs', external: ['electron'] });
  code = built.outputFiles[0]?.text ?? '';
});

/** Runs the preload as a sandboxed window would, which lets it have Electron and nothing else. */
function run() {
  const exposed: [name: string, bridge: Exposed][] = [];
  const invoked: unknown[][] = [];
  const events = new EventEmitter();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, bridge: Exposed) => exposed.push([name, bridge]) },
    ipcRenderer: Object.assign(events, {
      invoke: async (...args: unknown[]) => {
        invoked.push(args);
        return { ok: true, value: 'answer' };
      },
    }),
    webUtils: { getPathForFile: () => '' },
  };
  const required: string[] = [];
  const require = (name: string): object => {
    required.push(name);
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  };
  runInNewContext(code, { require, module: { exports: {} }, exports: {}, File });
  const [name, bridge] = exposed[0] ?? ['', {}];
  return { exposed, name, bridge, invoked, events, required };
}

describe('the preload', () => {
  it('offers one object with these functions and no others', () => {
    const { exposed, name, bridge, required } = run();

    expect([exposed.length, name, required]).toEqual([1, 'platno', ['electron']]);
    expect(Object.keys(bridge).toSorted()).toEqual(BRIDGE_KEYS);
    expect(Object.values(bridge).every((value) => typeof value === 'function')).toBe(true);
  });

  it('calls only what the main process checks, each function always the same', async () => {
    const channels = new Set<unknown>();
    for (const key of BRIDGE_KEYS.filter((name) => !name.startsWith('on') && name !== 'openDropped')) {
      const { bridge, invoked } = run();
      // Whatever a page passes, it cannot choose the channel.
      await bridge[key]?.('file:open-path', 'settings:write', 'x', 'y');
      expect(invoked).toHaveLength(1);
      channels.add(invoked[0]?.[0]);
    }

    expect([...channels].filter((channel) => !Object.hasOwn(CALL_ARGUMENTS, String(channel)))).toEqual([]);
    expect(channels.size).toBe(BRIDGE_KEYS.filter((name) => !name.startsWith('on')).length - 1);
    expect(channels).not.toContain('file:open-path');
  });

  it('gives listeners the value alone, and takes them back', () => {
    const { bridge, events } = run();
    const heard: unknown[][] = [];
    const stop = bridge['onMenuAction']?.((...values: unknown[]) => void heard.push(values));

    events.emit('menu:action', { sender: 'a way to send anything' }, 'file.new');
    if (typeof stop === 'function') Reflect.apply(stop, undefined, []);
    events.emit('menu:action', {}, 'file.open');

    expect(heard).toEqual([['file.new']]);
  });

  it('makes no path out of what a page says is a file', async () => {
    const { bridge, invoked } = run();

    const answer = await bridge['openDropped']?.({ name: 'x', path: '/etc/passwd' });

    expect([answer, invoked]).toMatchObject([{ kind: 'failed' }, []]);
  });
});
