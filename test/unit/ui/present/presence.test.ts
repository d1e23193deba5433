import { expect, it } from 'vitest';
import { holdPresence, whenAbsent } from '../../../../renderer/ui/present/presence.ts';

/** The locks of a browser as far as they are used: one holder a name, the others wait in line. */
function fakeLocks() {
  const lines = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as () => unknown;
    const { signal } = Object(rest[0]) as { signal?: AbortSignal };
    const turn = (lines.get(name) ?? Promise.resolve()).then(() => (signal?.aborted ? undefined : work()));
    lines.set(name, turn);
    return turn;
  };
  return { request } as unknown as LockManager;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('is noticed when the one who held it lets go', async () => {
  const locks = fakeLocks();
  const heard: string[] = [];
  const leave = holdPresence('a', locks);
  whenAbsent('a', () => heard.push('a'), locks);
  whenAbsent('b', () => heard.push('nobody held b'), locks);
  await settled();
  const before = [...heard];

  leave();
  await settled();

  expect([before, heard]).toEqual([['nobody held b'], ['nobody held b', 'a']]);
});

it('is not told of to who has stopped waiting', async () => {
  const locks = fakeLocks();
  const heard: string[] = [];
  const leave = holdPresence('a', locks);
  const stop = whenAbsent('a', () => heard.push('a'), locks);

  stop();
  leave();
  await settled();

  expect(heard).toEqual([]);
});

it('is nothing to fail on where a browser has no locks', () => {
  const none = undefined;

  expect(() => {
    holdPresence('a', none)();
    whenAbsent('a', () => undefined, none)();
  }).not.toThrow();
});
