/**
 * The content security policy of both editions, kept in one place so that the window, the browser edition and the page's
 * own meta tag cannot drift apart. It imports nothing.
 */

/**
 * react-aria adds two style elements by itself (touch-action of pressable elements, overscroll on iOS). Their text is
 * fixed, so that their hashes can be allowed and `unsafe-inline` cannot; a test hashes the installed text again.
 */
export const REACT_ARIA_STYLE_HASHES = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
] as const;

const DIRECTIVES: readonly (readonly [name: string, sources: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', `'self' ${REACT_ARIA_STYLE_HASHES.map((hash) => `'${hash}'`).join(' ')}`],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
];

function written(directives: typeof DIRECTIVES): string {
  return directives.map(([name, sources]) => `${name} ${sources}`).join('; ');
}

/** The value of the `Content-Security-Policy` header. */
export const CONTENT_SECURITY_POLICY = written(DIRECTIVES);

/** The same for a meta tag, where browsers ignore `frame-ancestors` and warn about it. */
export const META_CONTENT_SECURITY_POLICY = written(DIRECTIVES.filter(([name]) => name !== 'frame-ancestors'));

/** Every header the bundle is answered with, in both editions. */
export const BUNDLE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
