import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { askFeed } from '../../../electron/askFeed.ts';
import { releasesFrom, type Releases } from '../../../electron/releases.ts';
import { createUpdates } from '../../../electron/updates.ts';

const RELEASES = { feed: 'https://api.github.com/repos/a/b/releases/latest', page: 'https://github.com/a/b/releases/latest' };
const DAY = 24 * 60 * 60_000;

type Setting = { isOn?: boolean; tag?: unknown; releases?: Releases | null };

function scene({ isOn = true, tag = 'v1.3.0', releases = RELEASES }: Setting = {}) {
  const asked: string[] = [];
  const opened: string[] = [];
  const world = { now: 100 * DAY, isOn, answer: { tag_name: tag } as unknown, kept: null as unknown };
  const updates = createUpdates({
    releases,
    version: '1.2.10',
    isOn: () => world.isOn,
    ask: async (feed) => {
      asked.push(feed);
      if (world.answer instanceof Error) throw world.answer;
      return world.answer;
    },
    openOutside: (address) => opened.push(address),
    remembered: {
      read: async () => world.kept,
      write: async (value) => void (world.kept = value),
      settled: async () => undefined,
    },
    now: () => world.now,
    log: () => undefined,
  });
  return { updates, world, asked, opened };
}

describe('where releases are', () => {
  it.each([
    ['github:a/b', RELEASES],
    ['https://github.com/a/b', RELEASES],
    [{ type: 'git', url: 'git+https://github.com/a/b.git' }, RELEASES],
    [undefined, null],
    ['', null],
    ['https://example.com/a/b', null],
    ['https://github.com/a/b/../../c', null],
    ['https://github.com@example.com/a/b', null],
    ['github:a', null],
    [{ url: 7 }, null],
  ])('%j', (repository, releases) => {
    expect(releasesFrom({ repository })).toEqual(releases);
  });
});

describe('looking for a newer version', () => {
  it('asks nobody while it is turned off, nor where nobody publishes', async () => {
    const off = scene({ isOn: false });
    const nowhere = scene({ releases: null });

    expect([await off.updates.look(), await nowhere.updates.look()]).toEqual([{ kind: 'not-asked' }, { kind: 'not-asked' }]);
    nowhere.updates.show();
    expect([off.asked, off.world.kept, nowhere.asked, nowhere.opened]).toEqual([[], null, [], []]);
  });

  it('asks once a day, also over a restart, also after a failure', async () => {
    const { updates, world, asked } = scene();
    world.answer = new Error('no network');

    const first = await Promise.all([updates.look(), updates.look()]);
    world.now += DAY - 1;
    const later = await updates.look();
    world.now += 1;
    world.answer = { tag_name: 'v1.3.0' };

    expect([first, later]).toEqual([[{ kind: 'failed' }, { kind: 'not-asked' }], { kind: 'not-asked' }]);
    expect(await updates.look()).toEqual({ kind: 'newer', version: '1.3.0' });
    expect(asked).toEqual([RELEASES.feed, RELEASES.feed]);
  });

  it('asks again when the clock was set back by years', async () => {
    const { updates, world, asked } = scene();
    world.kept = { askedAt: world.now + 900 * DAY };

    await updates.look();

    expect(asked).toHaveLength(1);
  });

  it.each([
    ['v1.2.10', { kind: 'current' }],
    ['1.2.9', { kind: 'current' }],
    ['v1.2.11', { kind: 'newer', version: '1.2.11' }],
    ['v2.0.0', { kind: 'newer', version: '2.0.0' }],
    ['v0.9.99', { kind: 'current' }],
    ['v2.0.0-beta', { kind: 'failed' }],
    ['<b>9.9.9</b>', { kind: 'failed' }],
    [9, { kind: 'failed' }],
  ])('a release called %j', async (tag, answer) => {
    expect(await scene({ tag }).updates.look()).toEqual(answer);
  });

  it('opens the page it knows, whatever was answered', async () => {
    const { updates, world, opened } = scene();
    world.answer = { tag_name: 'v9.0.0', html_url: 'file:///etc/passwd' };
    await updates.look();

    updates.show();

    expect(opened).toEqual([RELEASES.page]);
  });
});

describe('asking the feed', () => {
  function fake(answer: Response) {
    const seen: { options?: RequestInit; filter?: (details: { url: string }, callback: (given: unknown) => void) => void } = {};
    const session = {
      webRequest: { onBeforeRequest: (filter: typeof seen.filter) => void Object.assign(seen, { filter }) },
      fetch: async (_address: string, options: RequestInit) => {
        seen.options = options;
        return answer;
      },
    };
    return { session: session as unknown as Session, seen };
  }

  it('goes without cookies, follows nowhere and may reach nothing else', async () => {
    const { session, seen } = fake(new Response('{"tag_name":"v1.0.0"}'));

    expect(await askFeed(session, RELEASES.feed)).toEqual({ tag_name: 'v1.0.0' });

    const answers: unknown[] = [];
    for (const url of [RELEASES.feed, 'https://example.com/']) seen.filter?.({ url }, (given) => answers.push(given));
    expect([seen.options?.credentials, seen.options?.redirect, answers]).toEqual([
      'omit',
      'error',
      [{ cancel: false }, { cancel: true }],
    ]);
  });

  it.each([
    [new Response('', { status: 404 }), 'answered 404'],
    [new Response('x'.repeat(1024 * 1024 + 1)), 'answered too much'],
    [new Response('<html>'), 'JSON'],
  ])('refuses what is no list of releases', async (answer, reason) => {
    await expect(askFeed(fake(answer).session, RELEASES.feed)).rejects.toThrow(reason);
  });
});
