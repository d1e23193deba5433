/** Names held by living pages of this origin: how one page knows that another still works on something. */
export type PageLocks = Readonly<{
  /** Holds a name until it is given back or the page is gone; false if another page has it. Waits up to so many ms, or not at all. */
  take: (name: string, patience: number) => Promise<boolean>;
  giveBack: (name: string) => void;
  /** Does some work while no other page does work of this name; a `TimeoutError` if another one does not come to an end. */
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** The names other pages hold. */
  others: () => Promise<ReadonlySet<string>>;
}>;

/** By the Web Locks of this browser; null where there are none, as on a page that did not come by a secure way. */
export function findPageLocks(): PageLocks | null {
  // Typed as always there, which it is not.
  const locks: LockManager | undefined = navigator.locks;
  return locks === undefined ? null : createPageLocks(locks);
}

/** Longer than a large file takes to be written; a page that hangs must not keep others from saving without a word. */
const WORK_PATIENCE_MS = 20_000;

export function createPageLocks(locks: LockManager): PageLocks {
  const held = new Map<string, () => void>();
  return {
    take: (name, patience) =>
      new Promise((resolve, reject) => {
        if (held.has(name)) return resolve(true);
        const untilGivenBack = (lock: Lock | null): Promise<void> | null => {
          if (lock === null) return null;
          return new Promise((giveBack) => {
            held.set(name, giveBack);
            resolve(true);
          });
        };
        const options = patience === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(patience) };
        // Answered with null if somebody else has it, and rejected when the patience is over.
        locks.request(name, options, untilGivenBack).then(
          () => resolve(false),
          (error: unknown) => {
            if (error instanceof DOMException && error.name === 'TimeoutError') resolve(false);
            else reject(error);
          },
        );
      }),
    giveBack: (name) => {
      held.get(name)?.();
      held.delete(name);
    },
    alone: (name, work) => locks.request(name, { signal: AbortSignal.timeout(WORK_PATIENCE_MS) }, work),
    others: async () => {
      const names = ((await locks.query()).held ?? []).map((lock) => lock.name ?? '');
      return new Set(names.filter((name) => !held.has(name)));
    },
  };
}
