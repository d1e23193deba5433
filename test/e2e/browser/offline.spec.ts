import type { Page } from '@playwright/test';
import type { Editor } from '../pages/Editor.ts';
import { download, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { PAYMENT_CARD } from '../support/paymentCard.ts';
import { readPdf } from '../../unit/export/readPdf.ts';
import { testWithSite } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });
testWithSite.use({ serviceWorkers: 'allow' });

/** Until the service worker has kept the build and answers for this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** How many builds are kept, none while another is still on its way. */
function keptBuilds(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    return installing || waiting || active?.state !== 'activated' ? 0 : (await caches.keys()).length;
  });
}

async function titleOfPdf(editor: Editor): Promise<string | null> {
  await editor.keys.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  const pdf = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  return (await readPdf(pdf.bytes)).title;
}

test('a whole session asks nobody but its own origin, and the policy is never broken', async ({ editor, page, baseURL }) => {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));

  await editor.openExample(/Payment card/);
  await editor.board.card('Banks that issue the card').click();
  await editor.keys.press('Enter', 'End');
  await editor.keys.type(' – ľščťžýáíéúäňô €');
  await editor.keys.press('Escape', 's');
  for (const theme of ['Dark', 'High contrast', 'Light']) await editor.menus.choose('View', 'Theme', theme);
  for (const key of ['ControlOrMeta+K', '?', 'ControlOrMeta+I', 'l', 'm']) {
    await editor.board.card('Merchant fee, 0.6% of every payment').click();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await editor.keys.press('ControlOrMeta+Shift+E');
  const pdf = await download(editor, () =>
    editor.dialog('Export as PDF').getByRole('button', { name: 'Export', exact: true }).click(),
  );
  // The canvas, and the details of its cards.
  expect((await readPdf(pdf.bytes)).pages).toBeGreaterThan(1);
  await save(editor);
  await editor.menus.choose('File', 'Close');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Recent' }).getByRole('listitem')).toHaveCount(1);

  expect([...origins].filter((origin) => origin !== new URL(baseURL ?? '').origin && origin !== 'null')).toEqual([]);
  expect(violations).toEqual([]);
});

test('once the board is open everything works without a network', async ({ editor, page, context }) => {
  await openCanvas(editor, PAYMENT_CARD);
  await untilKept(page);
  await context.setOffline(true);

  await editor.keys.press('1', 'l');
  await editor.keys.expectFocusOn('Filter cards');
  await editor.keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await editor.keys.press('ControlOrMeta+K');
  await editor.keys.expectFocusOn('Search commands');
  await editor.keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await save(editor);
});

test('the first PDF needs no network either', async ({ editor, page, context }) => {
  await openCanvas(editor, PAYMENT_CARD);
  await untilKept(page);
  await context.setOffline(true);

  expect(await titleOfPdf(editor)).toBe(PAYMENT_CARD.title);
});

test('a card’s text is text: markup in a file never becomes markup', async ({ editor, page }) => {
  const evil = '<img src=x onerror="document.title=1"><b>bold</b>';
  await openCanvas(editor, { title: evil, cards: { Channels: [evil] }, links: [] });
  await expect(editor.board.card(evil)).toBeVisible();
  await editor.board.card(evil).click();
  await expect(editor.inspector.text).toHaveValue(evil);
  await expect(page.getByRole('main').locator('img, b')).toHaveCount(0);
});

testWithSite('the page opens again, and works, when its server is gone', async ({ editor, page, site }) => {
  await editor.openStart();
  await untilKept(page);
  site.close();

  await page.reload();
  await editor.openExample(/Payment card/);
  expect(await titleOfPdf(editor)).toBe('Payment card');
});

testWithSite('the next load shows a new version, and keeps that one', async ({ editor, page, site }) => {
  await editor.openStart();
  await untilKept(page);

  await site.update('second');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'second');

  await expect.poll(() => keptBuilds(page), { timeout: 20_000 }).toBe(2);
  site.close();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'second');
});
