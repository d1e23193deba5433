import { describe, expect, it } from 'vitest';
import { createKeptBuild, type KeeperParts, type KeptBuild } from '../../../../renderer/host/browser/keptBuild.ts';

const SCOPE = 'https://web.example/canvas/';

/** A browser in memory: what its caches hold by name and address, and a server that can be changed or switched off. */
class World {
  readonly kept = new Map<string, Map<string, string>>();
  server: ((path: string) => Response | Promise<Response>) | null = (path) => new Response(`${path} from the server`);

  /** The worker of one build. */
  build(version: string, ...assets: string[]): KeptBuild {
    const files = ['./', ...assets].map((path) => [path, 'sha256-A'] as const);
    return createKeptBuild({ version, files }, this.parts());
  }

  private parts(): KeeperParts {
    const fetch = async (request: Request): Promise<Response> => {
      if (!this.server) throw new TypeError('no network');
      return this.server(request.url.slice(SCOPE.length));
    };
    const open = async (name: string): Promise<Cache> => {
      const inside = this.kept.get(name) ?? new Map<string, string>();
      this.kept.set(name, inside);
      const addAll = async (requests: Request[]): Promise<void> => {
        for (const request of requests) inside.set(request.url, await (await fetch(request)).text());
      };
      return { addAll } as unknown as Cache;
    };
    const match = async (address: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> => {
      const text = this.kept.get(options?.cacheName ?? '')?.get(address instanceof Request ? address.url : address.toString());
      return text === undefined ? undefined : new Response(text);
    };
    const caches = {
      open,
      match,
      keys: async () => [...this.kept.keys()],
      delete: async (name: string) => this.kept.delete(name),
    };
    // Patience ends at the next turn of the event loop.
    return { scope: SCOPE, caches, fetch, wait: () => new Promise((resolve) => setTimeout(resolve, 0)) };
  }
}

function ask(build: KeptBuild, path: string, mode: RequestMode = 'cors', method = 'GET'): Promise<string> | null {
  // A page's own request cannot be made by a script.
  const answer = build.answer({ url: SCOPE + path, mode, method } as Request);
  return answer && answer.then((response) => response.text());
}

describe('a kept build', () => {
  it('answers its files without asking the server', async () => {
    const world = new World();
    const build = world.build('1', 'assets/a.js');
    await build.keep();
    world.server = null;

    expect(await ask(build, 'assets/a.js')).toBe('assets/a.js from the server');
  });

  it('shows the newest page while there is a network, and its own where there is none', async () => {
    const world = new World();
    const build = world.build('1');
    await build.keep();

    world.server = () => new Response('a newer page');
    expect(await ask(build, '', 'navigate')).toBe('a newer page');
    expect(await ask(build, 'index.html?from=mail', 'navigate')).toBe('a newer page');

    world.server = null;
    expect(await ask(build, 'index.html', 'navigate')).toBe(' from the server');
  });

  it('does not wait for a server that does not answer, and shows no error of one that is broken', async () => {
    const world = new World();
    const build = world.build('1');
    await build.keep();

    world.server = () => new Promise(() => undefined);
    expect(await ask(build, '', 'navigate')).toBe(' from the server');

    world.server = () => new Response('bad gateway', { status: 502 });
    expect(await ask(build, '', 'navigate')).toBe(' from the server');
  });

  it('asks the server for what is not kept', async () => {
    const build = new World().build('1');

    expect(await ask(build, 'assets/b.js')).toBe('assets/b.js from the server');
    expect(await ask(build, '', 'navigate')).toBe(' from the server');
  });

  it('leaves alone what is not of the build: other pages, other files, other methods', () => {
    const build = new World().build('1', 'assets/a.js');

    expect(ask(build, 'prices.html', 'navigate')).toBe(null);
    expect(ask(build, 'models/ours.bmc')).toBe(null);
    expect(ask(build, 'assets/a.js', 'cors', 'POST')).toBe(null);
  });

  it('keeps the build before for the pages that are open, none older, and nothing of another program', async () => {
    const world = new World();
    world.kept.set('another program', new Map());
    for (const version of ['1', '2']) await world.build(version, `assets/${version}.js`).keep();
    const build = world.build('3', 'assets/3.js');
    await build.keep();
    await build.forgetOlder();
    world.server = null;

    expect([...world.kept.keys()]).toEqual(['another program', `platno ${SCOPE} 2`, `platno ${SCOPE} 3`]);
    expect(await ask(build, 'assets/2.js')).toBe('assets/2.js from the server');
    await expect(ask(build, 'assets/1.js')).rejects.toThrow('no network');
  });
});
