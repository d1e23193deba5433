/** Which addresses are ours. Pure, so that every spelling can be tried in a unit test. */

export const SCHEME = 'app';
export const ORIGIN = 'app://bundle';
export const START_PAGE = `${ORIGIN}/index.html`;

/** The same page, which shows a room what is presented over the channel of this name. */
export function audiencePage(id: string): string {
  return `${START_PAGE}?audience=${id}`;
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether the page itself may go there: only to its own start page, which is what a reload does. */
export function isOwnPage(address: string): boolean {
  const url = parsed(address);
  if (url === null || url.username !== '' || url.password !== '' || url.port !== '') return false;
  return url.protocol === 'app:' && url.host === 'bundle' && (url.pathname === '/index.html' || url.pathname === '/');
}

/** The only addresses the program ever hands to the browser: the credit under the canvas. Never one out of a document. */
const CREDIT_PAGES: ReadonlySet<string> = new Set([
  'https://www.strategyzer.com/',
  'https://creativecommons.org/licenses/by-sa/3.0/',
]);

/** The address to open outside when a page asks for a new window, or null: exact addresses, no patterns. */
export function creditPage(address: string): string | null {
  const url = parsed(address);
  return url !== null && CREDIT_PAGES.has(url.href) ? url.href : null;
}

/** Whether a request may leave the renderer at all; DevTools load their own pages, in development only. */
export function isAllowedRequest(address: string, isDevelopment: boolean): boolean {
  const url = parsed(address);
  if (url === null) return false;
  switch (url.protocol) {
    case 'app:':
      return url.host === 'bundle';
    case 'blob:':
    case 'data:':
      return true;
    case 'devtools:':
      return isDevelopment;
    default:
      return false;
  }
}

const ALLOWED: ReadonlySet<string> = new Set(['fullscreen', 'screen-wake-lock', 'clipboard-sanitized-write']);

/**
 * What the page may have beyond plain drawing: the whole screen for presenting, a display that does not sleep meanwhile, and putting
 * text on the clipboard.
 * Everything else is refused, also what a future Chromium brings.
 */
export function isAllowedPermission(permission: string, requester: string): boolean {
  const origin = requester.replace(/\/$/, '');
  if (origin !== ORIGIN && !requester.startsWith(`${ORIGIN}/`)) return false;
  return ALLOWED.has(permission);
}
