import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rules that are about what is written nowhere: what the sources may not say, and what only one place may say. */

const ROOT = join(import.meta.dirname, '../../..');

type Source = Readonly<{ path: string; text: string }>;

function sourcesIn(folder: string, leftOut: RegExp): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !leftOut.test(path))
    .map((path) => ({ path, text: withoutComments(readFileSync(join(ROOT, path), 'utf8')) }));
}

/** Comments may name what the code does not do. An address in a text has two slashes too, but after a colon. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

// What ships: not the scripts for developers.
const main = sourcesIn('electron', /^electron\/launch\//);
// `cli` runs in a terminal, `bench` only where a developer asks for it.
const page = sourcesIn('renderer', /^renderer\/(cli|bench)\//);

/** Where something is written, `path: what`. */
function found(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`));
}

describe('the main process', () => {
  it.each([
    ['gives no page Node', /nodeIntegration\w*/g],
    ['does not touch context isolation, nor the sandbox of a window', /contextIsolation|sandbox:|no-sandbox/g],
    ['leaves web security as it is', /webSecurity|allowRunningInsecureContent|insecure\w*Origin|allow-insecure/g],
    ['switches nothing experimental on', /experimentalFeatures|\w*[bB]linkFeatures|appendSwitch|appendArgument/g],
    ['has no webview', /webviewTag|allowpopups/g],
    ['weakens no scheme', /bypassCSP|corsEnabled|allowServiceWorkers|registerFileProtocol|interceptFileProtocol/g],
    ['loads nothing but its own page', /loadFile\(|loadURL\((?!START_PAGE\)|audiencePage\(id\)\))/g],
    ['runs no code in a page', /executeJavaScript\w*|insertCSS|webFrame\b/g],
    [
      'starts no process and no shell',
      /child_process|utilityProcess|(?<![.\w])(?:exec|spawn|fork)\w*\(|process\.dlopen|worker_threads/g,
    ],
    ['opens no file with another program', /openPath|showItemInFolder|trashItem|setAsDefaultProtocolClient/g],
    ['makes no code from text', /\beval\(|new Function\b|node:vm/g],
    ['speaks no network protocol itself', /node:(?:net|http|https|http2|tls|dgram|dns)\b|\bnet\.\w+|WebSocket/g],
    ['hears nothing but calls it answers', /ipcMain\.(?!handle\()\w+|MessageChannel|sendSync/g],
    ['takes no certificate that is not valid', /certificate-error|setCertificateVerifyProc|ignore-certificate/g],
  ])('%s', (_rule, pattern) => {
    expect(found(main, pattern)).toEqual([]);
  });

  it.each([
    ['opens the browser', /openExternal\(/g, ['electron/application.ts']],
    ['asks a network', /\bfetch\(/g, ['electron/askFeed.ts']],
    ['answers calls', /ipcMain\.handle\(/g, ['electron/ipc.ts']],
    ['makes windows', /new BrowserWindow\(/g, ['electron/window.ts', 'electron/window.ts']],
    ['gives a window its way to this process', /\bpreload[,:] .*spellcheck/g, ['electron/window.ts']],
    ['puts something on the page', /exposeInMainWorld\(/g, ['electron/preload.ts']],
    ['offers DevTools', /(?:toggle|open)DevTools\(/g, ['electron/session.ts']],
  ])('%s in one place only', (_what, pattern, places) => {
    expect(found(main, pattern).map((place) => place.split(':', 1)[0])).toEqual(places);
  });

  it('has DevTools in development only', () => {
    expect(found(main, /devTools: .*?(?=[ ,}\n])/g)).toEqual(Array(2).fill('electron/window.ts: devTools: isDevelopment'));
    expect(found(main, /.*offerDevTools\(window/g)).toEqual([
      'electron/windowOpener.ts:     if (isDevelopment) offerDevTools(window',
    ]);
    expect(found(main, /isDevelopment = .*(?=;)/g)).toEqual(['electron/application.ts: isDevelopment = !app.isPackaged']);
  });

  it('puts every page into the sandbox before there is one', () => {
    const start = main.find(({ path }) => path === 'electron/main.ts')?.text ?? '';
    const sandboxed = start.indexOf('app.enableSandbox();');

    expect(sandboxed).toBeGreaterThan(-1);
    expect(sandboxed).toBeLessThan(start.indexOf('requestSingleInstanceLock'));
  });

  it('imports only Node, Electron and zod', () => {
    const packages = found(main, /(?<=from ')[^.'][^']*/g).map((place) => place.replace(/^[^:]+: /, ''));

    expect([...new Set(packages)].filter((name) => !/^(node:[\w/]+|electron|zod\/mini)$/.test(name))).toEqual([]);
  });
});

describe('the page', () => {
  it.each([
    ['makes no markup from text', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTML\w*/g],
    ['parses no markup into elements', /createContextualFragment|document\.write|createHTMLDocument/g],
    [
      'holds no frames, objects or scripts',
      /<(?:iframe|object|embed|webview|base)[\s/]|createElement\('(?:script|iframe|object)/g,
    ],
    ['makes no code from text', /\beval\(|new Function\b|javascript:|setTimeout\(\s*['"`]/g],
    ['talks to nobody', /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeer|importScripts/g],
    ['submits nothing', /<form[^>]*\baction=|formAction/g],
  ])('%s', (_rule, pattern) => {
    expect(found(page, pattern)).toEqual([]);
  });

  it('reads markup in two places: an attribute of what was pasted, and our own escaped drawing for the printer', () => {
    const parsers = found(page, /DOMParser/g).map((place) => place.split(':', 1)[0]);

    expect(new Set(parsers)).toEqual(
      new Set(['renderer/actions/clipboard/clipboardHtml.ts', 'renderer/actions/exporting/printPages.ts']),
    );
    expect(found(page, /parseFromString\([^;]*;/g)).toEqual([
      "renderer/actions/clipboard/clipboardHtml.ts: parseFromString(html, 'text/html');",
      "renderer/actions/exporting/printPages.ts: parseFromString(paintPageSvg(scene, sheet, `${PAGES}-${index}`), 'image/svg+xml');",
    ]);
  });

  it('fetches only what is built with it', () => {
    expect(found(page, /\bfetch\([^)]*\)/g)).toEqual(
      [
        'renderer/export/fonts/loadFonts.ts: fetch(address)',
        "renderer/ui/dialogs/Licences.tsx: fetch('./THIRD-PARTY.txt')",
        'renderer/host/browser/keptBuild.ts: fetch(request)',
        'renderer/host/browser/keptBuild.ts: fetch(request)',
        'renderer/serviceWorker.ts: fetch(request)',
      ].toSorted((a, b) => order(a) - order(b)),
    );
  });

  it('leads to no address but the two of the credit line', () => {
    const onScreen = page.filter(({ path }) => path.endsWith('.tsx'));
    const links = found(onScreen, /(?<=<(?:a|Link|area)\s)[^>]*?href=(?:"[^"]*"|\{[^}]*\})/g);

    expect(links).toEqual([
      'renderer/ui/shell/Credit.tsx: href="https://www.strategyzer.com"',
      'renderer/ui/shell/Credit.tsx: href="https://creativecommons.org/licenses/by-sa/3.0/"',
    ]);
  });
});

/** Places in the order the files were read. */
function order(place: string): number {
  return page.findIndex(({ path }) => place.startsWith(`${path}:`));
}

it('the rules find what they forbid', () => {
  const spoilt: readonly Source[] = [
    { path: 'a.ts', text: withoutComments('// webSecurity\n/* eval( */ const at = "https://x"; view.innerHTML = text;') },
  ];

  expect(found(spoilt, /innerHTML|webSecurity|eval\(|https:\/\/x/g)).toEqual(['a.ts: https://x', 'a.ts: innerHTML']);
});
