/** What of a page is needed to know whether anybody sees it. */
export type SeenPage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
/** The browser's lock on the display; older browsers and pages without a secure connection have none. */
export type WakeLocks = Pick<WakeLock, 'request'>;

/**
 * Keeps the display from sleeping until the answer is called. The system takes the lock away whenever the page is hidden, so it is asked
 * for again when the page comes back. Refused (an empty battery, a person's own settings) it is not missed: everything goes on.
 */
export function keepScreenAwake(page: SeenPage, locks: WakeLocks | undefined): () => void {
  if (!locks) return () => undefined;
  let isWanted = true;
  let isAsking = false;
  let isSeenAnew = false;
  let held: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (!isWanted || page.visibilityState !== 'visible' || held?.released === false) return;
    [isAsking, isSeenAnew] = [true, false];
    // Refused: the display sleeps when it likes.
    held = await locks.request('screen').catch(() => null);
    isAsking = false;
    // By the time the answer comes it may be over, or the page may have been hidden and seen again.
    if (!isWanted) await held?.release();
    else if (isSeenAnew) await ask();
  };
  const seen = (): void => {
    if (isAsking) isSeenAnew = true;
    else void ask();
  };
  page.addEventListener('visibilitychange', seen);
  void ask();
  return () => {
    isWanted = false;
    page.removeEventListener('visibilitychange', seen);
    if (!isAsking) void held?.release();
  };
}
