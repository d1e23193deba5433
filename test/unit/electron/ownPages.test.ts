import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { creditPage, isAllowedPermission, isAllowedRequest, isOwnPage } from '../../../electron/ownPages.ts';

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

describe('creditPage', () => {
  it.each(['https://www.strategyzer.com/', 'https://www.strategyzer.com', 'https://creativecommons.org/licenses/by-sa/3.0/'])(
    '%s',
    (address) => {
      expect(creditPage(address)).toMatch(/^https:/);
    },
  );

  // What a document, a copied page or a wrong turn of ours could ask for.
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'file://server/share/x.exe',
    '\\\\server\\share\\x.exe',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x&crumb=location:\\\\server',
    'tel:112',
    'mailto:x@example.com?attach=/etc/passwd',
    'app://bundle/index.html',
    'blob:https://www.strategyzer.com/x',
    'http://www.strategyzer.com/',
    'https://www.strategyzer.com.example.com/',
    'https://www.strategyzer.com@example.com/',
    'https://example.com/https://www.strategyzer.com/',
    'https://www.strategyzer.com/?x=1',
    'https://www.strategyzer.com/#x',
    'https://www.strategyzer.com:444/',
    'https://www.strаtegyzer.com/',
    'https://creativecommons.org/licenses/by-sa/3.0/../../../x',
    'not an address',
    '',
  ])('not %s', (address) => {
    expect(creditPage(address)).toBeNull();
  });
});

/** Every permission the installed Electron knows by name, so that a new one is refused by a test as well. */
function knownPermissions(): readonly string[] {
  const types = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
  const lists = [...types.matchAll(/permission: ((?:'[\w-]+'(?: \| )?)+)/g)].map(([, list]) => list ?? '');
  return [...new Set(lists.flatMap((list) => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')))];
}

describe('isAllowedPermission', () => {
  it('allows full screen, an awake display and writing to the clipboard, to our page only', () => {
    const everything = [...knownPermissions(), 'openExternal', 'a new one', ''];
    expect(everything.length).toBeGreaterThan(45);
    const allowed = everything.filter((name) => isAllowedPermission(name, 'app://bundle/index.html'));

    expect(allowed.toSorted()).toEqual(['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock']);
    expect(isAllowedPermission('fullscreen', 'app://bundle')).toBe(true);
    const foreign = ['app://bundle.example.com/', 'https://example.com/', 'file:///', 'null', ''];
    for (const name of allowed) expect(foreign.filter((requester) => isAllowedPermission(name, requester))).toEqual([]);
  });
});
