/** One build: each file's address below the scope, the page's own being `./`, and its integrity (`sha256-…`). */
export type BuildList = Readonly<{ version: string; files: readonly (readonly [path: string, integrity: string])[] }>;

/** What a service worker has, so that a test can stand in for it. */
export type KeeperParts = Readonly<{
  /** The folder of the page, with a slash at its end. */
  scope: string;
  caches: Pick<CacheStorage, 'open' | 'keys' | 'match' | 'delete'>;
  fetch: (request: Request) => Promise<Response>;
  wait: (milliseconds: number) => Promise<void>;
}>;

export type KeptBuild = Readonly<{
  keep: () => Promise<void>;
  forgetOlder: () => Promise<void>;
  /** Null for what is not ours to answer. */
  answer: (request: Request) => Promise<Response> | null;
}>;

/** A network that has not sent 3 kB by then counts as none. */
const PATIENCE_MS = 3_000;

/** Header fields such as `Vary: Origin` would hide what is there: these bytes are the same for everybody. */
const BY_ADDRESS = { ignoreVary: true };

/**
 * A build kept in the browser. The page itself comes from the network while there is one, so that nobody stays on an
 * old version; what it names by content comes from here first.
 */
export function createKeptBuild({ version, files }: BuildList, parts: KeeperParts): KeptBuild {
  const { scope, caches, fetch, wait } = parts;
  // Several programs can share an origin, and with it its caches.
  const prefix = `platno ${scope} `;
  const own = prefix + version;
  const others = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);

  async function page(request: Request): Promise<Response> {
    const fresh = fetch(request);
    const first = await Promise.race([fresh, wait(PATIENCE_MS)]).catch(() => undefined);
    if (first && first.status < 500) return first;
    return (await caches.match(scope, { ...BY_ADDRESS, cacheName: own })) ?? fresh;
  }

  /** Of an older build too: a page of it may still be open, and no server has its files any more. */
  async function file(request: Request): Promise<Response> {
    const kept = await caches.match(request.url, { ...BY_ADDRESS, cacheName: own });
    if (kept) return kept;
    for (const cacheName of await others()) {
      const older = await caches.match(request.url, { ...BY_ADDRESS, cacheName });
      if (older) return older;
    }
    return fetch(request);
  }

  return {
    /** All or nothing. Integrity, because a server in the middle of an update has some files of either build. */
    keep: async () => {
      const requests = files.map(([path, integrity]) => new Request(new URL(path, scope), { integrity, cache: 'no-cache' }));
      await (await caches.open(own)).addAll(requests);
    },
    /** Keeps the one before, for the pages that are open; caches are listed in the order they were made. */
    forgetOlder: async () => {
      await Promise.all((await others()).slice(0, -1).map((name) => caches.delete(name)));
    },
    answer: (request) => {
      const { origin, pathname } = new URL(request.url);
      const address = origin + pathname;
      if (request.method !== 'GET') return null;
      if (request.mode === 'navigate') return address === scope || address === `${scope}index.html` ? page(request) : null;
      return address.startsWith(`${scope}assets/`) ? file(request) : null;
    },
  };
}
