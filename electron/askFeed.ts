import type { Session } from 'electron';

const LIMIT_MS = 10_000;
const LIMIT_BYTES = 1024 * 1024;

/**
 * Asks one address, without cookies and through a session of its own: pages live in another one, in which nothing may
 * leave the program, and this one may reach that address only.
 */
export async function askFeed(own: Session, feed: string): Promise<unknown> {
  own.webRequest.onBeforeRequest((details, callback) => callback({ cancel: details.url !== feed }));
  const answer = await own.fetch(feed, {
    credentials: 'omit',
    redirect: 'error',
    headers: { Accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const text = await answer.text();
  if (text.length > LIMIT_BYTES) throw new Error('answered too much');
  return JSON.parse(text) as unknown;
}
