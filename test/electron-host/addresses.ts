/**
 * Plain Chromium does not know custom schemes, so `app://host/path` lives at an https address that can never exist.
 * The main process sees only the first form, the page only the second; hence a renderer uses relative addresses.
 */
const SUFFIX = '.platno-stand-in.test';

export function toChromium(address: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9]*):\/\/([^/?#]*)(.*)$/.exec(address) ?? [];
  if (scheme === undefined || host === undefined || ['http', 'https', 'data', 'blob', 'about'].includes(scheme)) return address;
  return `https://${host}.${scheme}${SUFFIX}${rest ?? ''}`;
}

export function toElectron(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9]*)\.platno-stand-in\.test(.*)$/.exec(address) ?? [];
  return host === undefined
    ? address.replace(/^blob:https:\/\/([^/]*)\.([a-z0-9]*)\.platno-stand-in\.test/, 'blob:$2://$1')
    : `${scheme}://${host}${rest ?? ''}`;
}
