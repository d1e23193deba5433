/**
 * How the preload's world and the page's world reach each other: by events on the window they share. `detail` is cloned
 * between worlds, so that no object of one is ever seen by the other; functions cross as numbers.
 */

/** Put in when the bundle is made: a name that no page knows. */
declare const __CROSSING__: string;

const FUNCTION = '__crossing_function__';

export type Reply = Readonly<{ call: number; value?: unknown; error?: string; promise?: number }>;

/** The functions of this world that the other may call. */
const functions: ((...args: unknown[]) => unknown)[] = [];

export function listen<T>(what: string, listener: (detail: T) => void): () => void {
  const forward = (event: Event): void => {
    if (event instanceof CustomEvent) listener(event.detail as T);
  };
  window.addEventListener(`${__CROSSING__}:${what}`, forward);
  return () => window.removeEventListener(`${__CROSSING__}:${what}`, forward);
}

export function tell(what: string, detail: unknown): void {
  window.dispatchEvent(new CustomEvent(`${__CROSSING__}:${what}`, { detail }));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';
}

/** Functions become numbers; everything else is left to the clone. */
export function pack(value: unknown): unknown {
  if (typeof value === 'function') return { [FUNCTION]: functions.push(value as (...args: unknown[]) => unknown) - 1 };
  if (Array.isArray(value)) return value.map(pack);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)])) : value;
}

export function unpack(value: unknown, call: (id: number, args: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => unpack(part, call));
  if (!isPlain(value)) return value;
  const id = value[FUNCTION];
  if (typeof id === 'number') return (...args: unknown[]) => call(id, args);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part, call)]));
}

let calls = 0;
let promises = 0;
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

/** Calls a function of the other world, and waits if it answers with a promise. `to` and `from` name the direction. */
export function caller(to: string, from: string): (id: number, args: readonly unknown[]) => unknown {
  listen<{ promise: number; value?: unknown; error?: string }>(`${from}:settled`, ({ promise, value, error }) => {
    const waiter = waiting.get(promise);
    waiting.delete(promise);
    if (error === undefined) waiter?.resolve(unpack(value, call));
    else waiter?.reject(new Error(error));
  });
  function call(id: number, args: readonly unknown[]): unknown {
    calls += 1;
    const own = calls;
    let reply: Reply = { call: own, error: 'the other world does not answer' };
    const stop = listen<Reply>(`${from}:reply`, (given) => {
      if (given.call === own) reply = given;
    });
    tell(`${to}:call`, { call: own, id, args: args.map(pack) });
    stop();
    if (reply.error !== undefined) throw new Error(reply.error);
    const { promise } = reply;
    if (promise === undefined) return unpack(reply.value, call);
    return new Promise((resolve, reject) => waiting.set(promise, { resolve, reject }));
  }
  return call;
}

/** Answers calls from the other world. `me` is this world's name; `call` reaches back for functions among the arguments. */
export function answerCalls(me: string, call: (id: number, args: readonly unknown[]) => unknown): void {
  listen<{ call: number; id: number; args: readonly unknown[] }>(`${me}:call`, (asked) => {
    try {
      const value = functions[asked.id]?.(...asked.args.map((arg) => unpack(arg, call)));
      if (value instanceof Promise) tell(`${me}:reply`, { call: asked.call, promise: settleLater(me, value) });
      else tell(`${me}:reply`, { call: asked.call, value: pack(value) });
    } catch (error) {
      tell(`${me}:reply`, { call: asked.call, error: messageOf(error) });
    }
  });
}

function settleLater(me: string, value: Promise<unknown>): number {
  promises += 1;
  const promise = promises;
  value.then(
    (settled) => tell(`${me}:settled`, { promise, value: pack(settled) }),
    (error: unknown) => tell(`${me}:settled`, { promise, error: messageOf(error) }),
  );
  return promise;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
