import type { Protocol } from 'electron';
import { answerFromBundle } from './bundle.ts';
import { BUNDLE_HEADERS } from './contentSecurity.ts';
import { SCHEME } from './ownPages.ts';

/** Before `ready`, once. No `bypassCSP` and no `corsEnabled`: the scheme is to be an ordinary secure origin. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer, and nothing else of the disk, under `app://bundle/`. */
export function serveBundle(protocol: Protocol, root: string): void {
  protocol.handle(SCHEME, (request) => answerRequest(root, request.method, request.url));
}

export async function answerRequest(root: string, method: string, address: string): Promise<Response> {
  if (method !== 'GET') return new Response('Method not allowed', { status: 405, headers: { ...BUNDLE_HEADERS, Allow: 'GET' } });
  // Not through `new URL`, which would resolve dots before they can be refused.
  const [, host, path] = /^app:\/\/([^/?#]*)([^?#]*)/.exec(address) ?? [];
  if (host !== 'bundle' || path === undefined) return new Response('Not found', { status: 404, headers: BUNDLE_HEADERS });
  const { status, headers, body } = await answerFromBundle(root, path === '' ? '/' : path);
  return new Response(body, { status, headers });
}
