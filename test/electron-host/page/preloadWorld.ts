import { decode, encode } from './codec.ts';
import { answerCalls, caller, pack, tell } from './crossing.ts';

/** What a sandboxed preload may require, in a world of its own. */

/** Put in when the bundle is made. */
declare const __BINDING__: string;

type Listener = (event: object, ...args: unknown[]) => void;

const listeners = new Map<string, Listener[]>();
const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
let lastInvocation = 0;

function send(message: object): void {
  const bindings = globalThis as unknown as Record<string, (text: string) => void>;
  bindings[__BINDING__]?.(JSON.stringify(message));
}

const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastInvocation += 1;
      const coded = args.map(encode);
      invocations.set(lastInvocation, { resolve, reject });
      send({ invocation: lastInvocation, channel, args: coded });
    }),
  on: (channel: string, listener: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  },
  off: (channel: string, listener: Listener): void => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
  },
};

/** Called from outside, for answers and for events. */
function receive(message: {
  invocation?: number;
  value?: unknown;
  error?: string;
  channel?: string;
  args?: readonly unknown[];
}): void {
  const invocation = invocations.get(message.invocation ?? -1);
  if (message.channel !== undefined) {
    for (const listener of listeners.get(message.channel) ?? []) listener({}, ...(message.args ?? []).map(decode));
  } else if (message.error === undefined) invocation?.resolve(decode(message.value));
  else invocation?.reject(new Error(message.error));
  invocations.delete(message.invocation ?? -1);
}

const toPage = caller('page', 'page');
answerCalls('preload', toPage);

const electron: Record<string, unknown> = {
  ipcRenderer,
  contextBridge: { exposeInMainWorld: (key: string, api: unknown) => tell('expose', { key, value: pack(api) }) },
  webUtils: {
    getPathForFile: () => {
      throw new Error('The stand-in for Electron does not implement webUtils.getPathForFile');
    },
  },
};

function requireInPreload(name: string): unknown {
  if (name !== 'electron') throw new Error(`module not found: ${name}`);
  return new Proxy(electron, {
    get: (target, key) => {
      if (typeof key === 'string' && !(key in target))
        throw new Error(`The stand-in for Electron does not implement ${key} in a preload`);
      return target[String(key)];
    },
  });
}

Object.assign(globalThis, { __standIn: { receive, require: requireInPreload } });
