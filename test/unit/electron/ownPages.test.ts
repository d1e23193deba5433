import { describe, expect, it } from 'vitest';
import { isAllowedPermission, isAllowedRequest, isOwnPage } from '../../../electron/ownPages.ts';

describe('isOwnPage', () => {
  it.each(['app://bundle/index.html', 'app://bundle/', 'app://bundle/index.html#x', 'app://bundle/index.html?x'])(
    '%s',
    (address) => {
      expect(isOwnPage(address)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'app://bundle.example.com/index.html',
    'app://example.com/index.html',
    'app://bundle@example.com/index.html',
    'app://user@bundle/index.html',
    'app://bundle:80/index.html',
    'app://bundle/assets/other.html',
    'app:bundle/index.html',
    'javascript:alert(1)',
    'data:text/html,app://bundle/index.html',
    'blob:app://bundle/x',
    'not an address',
    '',
  ])('not %s', (address) => {
    expect(isOwnPage(address)).toBe(false);
  });
});

describe('isAllowedRequest', () => {
  it.each(['app://bundle/assets/x.js', 'blob:app://bundle/x', 'data:image/png;base64,AA=='])('%s', (address) => {
    expect(isAllowedRequest(address, false)).toBe(true);
  });

  it.each([
    'https://example.com',
    'http://127.0.0.1/',
    'ws://x/',
    'file:///x',
    'ftp://x/',
    'app://other/x',
    'chrome://gpu/',
    'x',
  ])('not %s', (address) => {
    expect(isAllowedRequest(address, true)).toBe(false);
  });

  it('DevTools in development only', () => {
    expect([isAllowedRequest('devtools://x/', true), isAllowedRequest('devtools://x/', false)]).toEqual([true, false]);
  });
});

describe('isAllowedPermission', () => {
  const everything = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'hid',
    'usb',
    'openExternal',
    'fileSystem',
    'a new one',
  ];

  it('allows full screen and writing to the clipboard, to our page only', () => {
    const allowed = ['fullscreen', 'clipboard-sanitized-write', ...everything].filter((name) =>
      isAllowedPermission(name, 'app://bundle/index.html'),
    );

    expect(allowed).toEqual(['fullscreen', 'clipboard-sanitized-write']);
    expect(isAllowedPermission('fullscreen', 'app://bundle')).toBe(true);
    expect(isAllowedPermission('fullscreen', 'app://bundle.example.com/')).toBe(false);
    expect(isAllowedPermission('fullscreen', 'https://example.com/')).toBe(false);
    expect(isAllowedPermission('fullscreen', '')).toBe(false);
  });
});
