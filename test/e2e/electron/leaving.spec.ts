import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, test } from './application.ts';
import { platnoOf } from './platno.ts';

/** Every way out of a page that a document, a paste or a drop could find. */

const WAYS_OUT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an address': (page) => page.evaluate(() => window.location.assign('https://example.com/')),
  'another file of ours': (page) => page.evaluate(() => window.location.replace('./assets/other.html')),
  'a file of the disk': (page) => page.evaluate(() => window.location.assign('file:///etc/passwd')),
  'a page in an address': (page) => page.evaluate(() => window.location.assign('data:text/html,<p>x</p>')),
  'a link': (page) => clickLink(page, { href: 'https://example.com/' }),
  'a link to code': (page) => clickLink(page, { href: 'javascript:document.body.remove()' }),
  'a link that pings': (page) => clickLink(page, { href: '#', ping: 'https://example.com/' }),
  'a form': (page) => submitForm(page, 'get'),
  'a form that posts': (page) => submitForm(page, 'post'),
  'a refresh': (page) =>
    page.evaluate(() => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = '0;url=https://example.com/';
      document.head.append(meta);
    }),
  'a frame': (page) =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    }),
  'the history': (page) => page.evaluate(() => window.history.go(-1)),
};

function clickLink(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((given) => {
    const link = document.createElement('a');
    for (const [name, value] of Object.entries(given)) link.setAttribute(name, value);
    document.body.append(link);
    link.click();
  }, attributes);
}

function submitForm(page: Page, method: 'get' | 'post'): Promise<void> {
  return page.evaluate((way) => {
    const form = document.createElement('form');
    form.method = way;
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
  }, method);
}

async function expectAtHome(app: ElectronApplication, page: Page): Promise<void> {
  expect(await page.evaluate(() => document.body.dataset['stayed'])).toBe('yes');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()))).toEqual(
    [expect.stringMatching(/^app:\/\/bundle\/index\.html#?$/)],
  );
  expect(app.windows()).toHaveLength(1);
}

test('no way leads out of the page', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await page.evaluate(() => {
    document.body.dataset['stayed'] = 'yes';
  });

  for (const [way, leave] of Object.entries(WAYS_OUT)) {
    await test.step(way, async () => {
      await leave(page);
      await page.waitForTimeout(150);
      await expectAtHome(app, page);
    });
  }
});

test('a file dropped beside what takes files does not replace the page', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await page.evaluate(() => {
    document.body.dataset['stayed'] = 'yes';
  });
  const path = join(launcher.folder, 'dropped.html');
  await writeFile(path, '<script>document.title = "ran"</script>');
  const session = await page.context().newCDPSession(page);

  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  await page.waitForTimeout(500);

  await expectAtHome(app, page);
});

test('a page opens no window, whatever is pressed', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  await page.evaluate(() => {
    document.body.dataset['stayed'] = 'yes';
    const add = (id: string, href: string, target: string): void => {
      const link = document.createElement('a');
      Object.assign(link, { id, href, target, textContent: id });
      link.style.display = 'block';
      document.body.append(link);
    };
    add('inside', './index.html', '');
    add('outside', 'https://example.com/', '_blank');
    add('own', './index.html', '_blank');
    add('credit', 'https://creativecommons.org/licenses/by-sa/3.0/', '_blank');
  });

  await page.evaluate(() => {
    window.open('./index.html');
    window.open('https://example.com/', 'named', 'width=100,height=100');
    window.open('about:blank');
  });
  for (const id of ['outside', 'own']) await page.locator(`#${id}`).click();
  for (const id of ['inside', 'outside']) {
    await page.locator(`#${id}`).click({ button: 'middle' });
    await page.locator(`#${id}`).click({ modifiers: ['ControlOrMeta'] });
    await page.locator(`#${id}`).click({ modifiers: ['Shift'] });
  }
  await page.locator('#credit').click();

  const opened = (): Promise<unknown> => app.evaluate(() => Reflect.get(globalThis, 'opened') as unknown);
  await expect.poll(opened).toEqual(['https://creativecommons.org/licenses/by-sa/3.0/']);
  await expect.poll(() => app.windows().length).toBe(1);
  await expectAtHome(app, page);
});

test('a page downloads nothing', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await app.evaluate(({ session }) => {
    const prevented: boolean[] = [];
    Object.assign(globalThis, { prevented });
    session.defaultSession.on('will-download', (event) => prevented.push(event.defaultPrevented));
  });

  await clickLink(page, { href: './ready.js', download: 'x.js' });
  await clickLink(page, { href: 'data:text/plain,x', download: 'x.txt' });

  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'prevented') as unknown)).toEqual([true, true]);
});

test('the log tells what failed, and nothing of what is in a document', async ({ launcher }) => {
  const secret = 'Ocean liners for otters';
  const path = join(launcher.folder, 'plan.bmc');
  await writeFile(path, secret);
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, path);
  const { id = '' } = await platno.openDialog();
  await platno.write(id, `${secret} and more`);
  await chmod(path, 0o444);
  await platno.write(id, `${secret} again`);
  await platno.read(secret);
  await page.evaluate(async (text) => {
    const bridge = Object(window.platno) as Record<string, (...args: unknown[]) => Promise<unknown>>;
    for (const name of ['readFile', 'writeFile', 'setWindowState', 'setMenu', 'describeRecent'])
      await bridge[name]?.({ text }, text, text).catch(() => undefined);
  }, secret);
  await platno.setState({ title: secret, edited: false, fileId: id });
  await app.close();

  const folder = join(launcher.data, 'logs');
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));

  expect(texts.join()).toContain('refused');
  expect(texts.join()).toContain('read-only');
  expect(texts.join()).not.toMatch(/otter|ocean/i);
});
