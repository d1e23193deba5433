import type { BrowserContext, Request as PageRequest, Route } from '@playwright/test';
import { toElectron } from './addresses.ts';
import { state } from './state.ts';

/** Whether a page may go to an address; answered by the window it belongs to. */
export type NavigationGuard = (request: PageRequest, address: string) => boolean;

/** Every request of every page passes here, as it would pass Electron's network layer. */
export async function interceptRequests(context: BrowserContext, mayNavigate: NavigationGuard): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await answer(route, mayNavigate);
    } catch (error) {
      // The page may have closed meanwhile; anything else shows as a failed request.
      await route.abort('failed').catch(() => undefined);
      process.stderr.write(`stand-in: ${route.request().url()}: ${String(error)}\n`);
    }
  });
}

async function answer(route: Route, mayNavigate: NavigationGuard): Promise<void> {
  const request = route.request();
  const address = toElectron(request.url());
  if (request.isNavigationRequest() && !mayNavigate(request, address)) return route.abort('aborted');
  if (await isCancelled(address)) return route.abort('blockedbyclient');
  const scheme = address.slice(0, address.indexOf(':'));
  const handler = state.schemes.get(scheme);
  if (handler === undefined) return route.abort('internetdisconnected');
  const response = await handler(new Request(address, { method: request.method() }));
  const body = Buffer.from(await response.arrayBuffer());
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

function isCancelled(url: string): Promise<boolean> {
  const filter = state.requestFilter;
  if (filter === null) return Promise.resolve(false);
  return new Promise((resolve) => filter({ url }, (given) => resolve(given.cancel === true)));
}
