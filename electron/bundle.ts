import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { BUNDLE_HEADERS } from './contentSecurity.ts';

/** The only kinds of file that are served; anything else is answered as missing. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.bmc': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export type BundleAnswer = Readonly<{
  status: 200 | 400 | 404;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer> | string;
}>;

type Place = Readonly<{ kind: 'file'; path: string; type: string }> | Readonly<{ kind: 'bad' }> | Readonly<{ kind: 'missing' }>;

/**
 * Where a requested path lies in the bundle. It is decoded once; whatever could mean another folder, drive or stream on
 * any system is refused rather than cleaned, so that no second spelling of a path exists.
 */
export function locateInBundle(root: string, requestPath: string): Place {
  const decoded = decodeOnce(requestPath);
  if (decoded === null || !decoded.startsWith('/')) return { kind: 'bad' };
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0000-\u001f\\:]/.test(decoded) || decoded.split('/').includes('..')) return { kind: 'bad' };
  const path = normalize(join(root, decoded === '/' ? 'index.html' : decoded));
  if (!path.startsWith(normalize(root + sep))) return { kind: 'bad' };
  const type = TYPES[extname(path)];
  return type === undefined ? { kind: 'missing' } : { kind: 'file', path, type };
}

function decodeOnce(requestPath: string): string | null {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    // A bad percent escape or bytes that are no UTF-8.
    return null;
  }
}

function refusal(status: 400 | 404): BundleAnswer {
  const text = status === 400 ? 'Bad request' : 'Not found';
  return { status, headers: { ...BUNDLE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}

/** Answers a GET for one file of the built renderer; `requestPath` is still percent-encoded and without its query. */
export async function answerFromBundle(root: string, requestPath: string): Promise<BundleAnswer> {
  const place = locateInBundle(root, requestPath);
  if (place.kind !== 'file') return refusal(place.kind === 'bad' ? 400 : 404);
  try {
    const body = await readFile(place.path);
    return { status: 200, headers: { ...BUNDLE_HEADERS, 'Content-Type': place.type, 'Cache-Control': 'no-cache' }, body };
  } catch {
    // Missing, or a folder: nothing about the disk is told apart.
    return refusal(404);
  }
}
