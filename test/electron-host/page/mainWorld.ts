import { answerCalls, caller, listen, unpack } from './crossing.ts';

/** Runs in the page before its own scripts: puts what the preload exposes on `window`, frozen as Electron does. */

const call = caller('preload', 'preload');
answerCalls('page', call);

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

listen<{ key: string; value: unknown }>('expose', ({ key, value }) => {
  Object.defineProperty(window, key, { value: freeze(unpack(value, call)), enumerable: true });
});
