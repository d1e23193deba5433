/**
 * Whether the presenter's page is still there: it holds a lock, and whoever waits for the same gets it when that page is gone, however
 * it went. Unlike a beat that is missed, this is as sure in a page the browser has put to sleep. Where there are no locks (a page that
 * did not come by a secure way) only a page that goes in order is noticed, for it says so.
 */
export function holdPresence(id: string, locks: Pick<LockManager, 'request'> | undefined = findLocks()): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  locks?.request(lockName(id), () => promise).catch(() => undefined);
  return resolve;
}

/** Calls back once when nobody holds the presence of this name; the answer stops waiting. */
export function whenAbsent(
  id: string,
  then: () => void,
  locks: Pick<LockManager, 'request'> | undefined = findLocks(),
): () => void {
  const waiting = new AbortController();
  locks?.request(lockName(id), { signal: waiting.signal }, then).catch(() => undefined);
  return () => waiting.abort();
}

function findLocks(): LockManager | undefined {
  // Typed as always there, which it is not.
  return navigator.locks;
}

function lockName(id: string): string {
  return `platno-presenting-${id}`;
}
