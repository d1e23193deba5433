import { expect, it } from 'vitest';
import { keepScreenAwake, type SeenPage, type WakeLocks } from '../../../../renderer/ui/widgets/screenAwake.ts';

/** A page that can be hidden, and the locks of its browser: hidden, it loses what it holds. */
function fakeBrowser({ refuses = false } = {}) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const held = new Set<object>();
  let asked = 0;
  const locks = {
    request: async () => {
      asked += 1;
      await Promise.resolve();
      if (refuses || page.visibilityState === 'hidden') throw new DOMException('no', 'NotAllowedError');
      const sentinel = {
        released: false,
        release: async () => {
          sentinel.released = true;
          held.delete(sentinel);
        },
      };
      held.add(sentinel);
      return sentinel;
    },
  };
  const show = (visibilityState: 'visible' | 'hidden'): void => {
    page.visibilityState = visibilityState;
    if (visibilityState === 'hidden') {
      for (const one of held) Object.assign(one, { released: true });
      held.clear();
    }
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    page: page as unknown as SeenPage,
    locks: locks as unknown as WakeLocks,
    show,
    state: () => ({ held: held.size, asked }),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

it('holds one lock while it is wanted and lets go of it', async () => {
  const { page, locks, state } = fakeBrowser();

  const leave = keepScreenAwake(page, locks);
  await settled();
  const during = state();
  leave();
  await settled();

  expect([during, state()]).toEqual([
    { held: 1, asked: 1 },
    { held: 0, asked: 1 },
  ]);
});

it('asks anew when the page is seen again, and not for what it still holds', async () => {
  const { page, locks, show, state } = fakeBrowser();
  const leave = keepScreenAwake(page, locks);
  await settled();

  show('visible');
  await settled();
  const still = state();
  show('hidden');
  await settled();
  const hidden = state();
  show('visible');
  await settled();

  expect([still, hidden, state()]).toEqual([
    { held: 1, asked: 1 },
    { held: 0, asked: 1 },
    { held: 1, asked: 2 },
  ]);
  leave();
  show('hidden');
  show('visible');
  await settled();
  expect(state()).toEqual({ held: 0, asked: 2 });
});

it('asks once more when the page was hidden and seen while it was asking', async () => {
  const { page, locks, show, state } = fakeBrowser();

  const leave = keepScreenAwake(page, locks);
  show('hidden');
  show('visible');
  await settled();
  show('hidden');
  show('visible');
  await settled();

  expect(state().held).toBe(1);
  leave();
});

it('lets go of a lock that is given after it is over', async () => {
  const { page, locks, state } = fakeBrowser();

  keepScreenAwake(page, locks)();
  await settled();

  expect(state()).toEqual({ held: 0, asked: 1 });
});

it('goes on where the lock is refused or there is none', async () => {
  const { page, locks, state } = fakeBrowser({ refuses: true });

  const leaves = [keepScreenAwake(page, locks), keepScreenAwake(page, undefined)];
  await settled();
  for (const leave of leaves) leave();
  await settled();

  expect(state()).toEqual({ held: 0, asked: 1 });
});
