import { expect } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../electron/contentSecurity.ts';
import { test } from './application.ts';

test('serves the page under the strict policy', async ({ launcher }) => {
  const { page } = await launcher.start();

  const headers = await page.evaluate(async () => {
    const response = await fetch('./index.html');
    return ['content-security-policy', 'x-content-type-options', 'content-type'].map((name) => response.headers.get(name));
  });

  expect(headers).toEqual([CONTENT_SECURITY_POLICY, 'nosniff', 'text/html; charset=utf-8']);
});

test('runs no inline script and no text as code', async ({ launcher }) => {
  const { page } = await launcher.start();

  const ran = await page.evaluate(async () => {
    const violations: string[] = [];
    const allSeen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (violations.push(event.effectiveDirective) === 5) resolve();
      });
    });
    const inline = document.createElement('script');
    inline.textContent = 'document.body.dataset.inline = "ran"';
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,x';
    const picture = document.createElement('img');
    picture.src = 'https://example.com/x.png';
    document.body.append(inline, frame, picture);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.body.dataset.handler = 1">');
    // oxlint-disable-next-line no-implied-eval -- whether the page may do this is the question
    setTimeout('document.body.dataset.text = "ran"');
    await allSeen;
    return { left: Object.fromEntries(Object.entries(document.body.dataset)), violations: violations.toSorted() };
  });

  expect(ran.left).toEqual({ ready: 'true' });
  expect(ran.violations).toEqual(['frame-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem']);
});

const ESCAPES = [
  '%2e%2e%2fmain/main.mjs',
  '..%2fmain%2fmain.mjs',
  '..%5cmain%5cmain.mjs',
  '%2fetc%2fpasswd',
  'c%3a%5cwindows%5cwin.ini',
  'index.html%00',
  '%ff',
  '%252e%252e%252fmain%252fmain.mjs',
  '../../../../etc/passwd',
  '../preload/preload.cjs',
];

test('serves nothing outside the bundle', async ({ launcher }) => {
  const { page } = await launcher.start();

  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => [path, (await fetch(`./${path}`)).status] as const)),
    ESCAPES,
  );

  expect(statuses.filter(([, status]) => status !== 400 && status !== 404)).toEqual([]);
  expect(await page.evaluate(async () => (await fetch('./index.html', { method: 'POST' })).status)).toBe(405);
});

test('lets no request out', async ({ launcher }) => {
  const { page } = await launcher.start();

  const reached = await page.evaluate(async () => {
    const tries = ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd'].map((address) =>
      fetch(address).then(
        () => address,
        () => null,
      ),
    );
    return (await Promise.all(tries)).filter((address) => address !== null);
  });

  expect(reached).toEqual([]);
});

test('lets no request out, even if the main process itself would load the page', async ({ launcher }) => {
  const { app } = await launcher.start();

  const outcome = await app.evaluate(async ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('https://example.com/')
      .then(
        () => 'loaded',
        (error: unknown) => String(error),
      ),
  );

  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('does not leave its page', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await page.evaluate(() => {
    document.body.dataset['stayed'] = 'yes';
  });

  for (const leave of [
    () => window.location.assign('https://example.com/'),
    () => window.location.assign('./assets/other.html'),
    () => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
    },
  ]) {
    await page.evaluate(leave);
    await page.waitForTimeout(100);
  }

  expect(await page.evaluate(() => document.body.dataset['stayed'])).toBe('yes');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
    'app://bundle/index.html',
  );
});

test('opens no windows for a page', async ({ launcher }) => {
  const { app, page } = await launcher.start();

  await page.evaluate(() => {
    window.open('./index.html');
    const link = document.createElement('a');
    link.href = './index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(300);

  await expect.poll(() => app.windows().length).toBe(1);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('refuses calls of the wrong shape, and says so as an error', async ({ launcher }) => {
  const { page } = await launcher.start();

  const errors = await page.evaluate(async () => {
    const bridge = Object(window.platno) as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const calls: [string, unknown[]][] = [
      ['readFile', [42]],
      ['writeFile', ['id', 'text']],
      ['setWindowState', [{ title: 'x', edited: 'yes', fileId: null }]],
      ['writeSettings', [{ theme: 'pink' }]],
      ['setMenu', [[{ kind: 'role', role: 'toggleDevTools', label: 'x' }]]],
      ['describeRecent', ['id', 'title', 'https://example.com/x.png']],
    ];
    const messages: string[] = [];
    for (const [name, args] of calls) {
      const outcome = await bridge[name]?.(...args).catch((error: unknown) => error);
      messages.push(outcome instanceof Error ? outcome.message : `${name} passed`);
    }
    return messages;
  });

  expect(errors).toEqual([
    'invalid: file:read: arguments of the wrong shape',
    'invalid: file:write: arguments of the wrong shape',
    'invalid: window:state: arguments of the wrong shape',
    'invalid: settings:write: arguments of the wrong shape',
    'invalid: menu:set: arguments of the wrong shape',
    'invalid: recent:describe: arguments of the wrong shape',
  ]);
});

test('a file that was not dropped by a person has no path', async ({ launcher }) => {
  const { page } = await launcher.start();

  const answer = await page.evaluate(() => window.platno?.openDropped({ name: '/etc/passwd', path: '/etc/passwd' }));

  expect(answer).toEqual({ kind: 'failed', failure: { code: 'not-found', name: '', detail: 'ENOPATH' } });
});
