import type { Page } from '@playwright/test';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { VIEWS } from '../../../renderer/state/editorState.ts';
import { hostileDocument } from '../../unit/support/hostileDocument.ts';
import { EVIL, PAYLOADS } from '../../unit/support/payloads.ts';
import { dropFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

/** A payload in every field of the schema that takes text (test/unit/export/hostileTexts.test.ts proves that none is left out). */
const HOSTILE = writeBmc(hostileDocument());

// Console errors (a policy that had to stop something is one) and requests elsewhere fail each of these by themselves.
test.describe('a document with a payload in every field', () => {
  test.beforeEach(async ({ editor }) => {
    test.slow();
    await editor.openStart();
    await dropFile(editor, { name: 'hostile.bmc', text: HOSTILE });
    await editor.expectBoard();
  });

  test('is plain text on the board, in the inspector and in every view', async ({ editor, page }) => {
    await expect(editor.board.cards).toHaveCount(9 * PAYLOADS.length);
    await expectPlain(page);
    for (const block of ['4', '1', '3', '5']) {
      await page.keyboard.press(block);
      for (const _payload of PAYLOADS) {
        await page.keyboard.press('ArrowDown');
        await expectPlain(page);
      }
    }
    for (const view of VIEWS) {
      await editor.tab(view).click();
      await expect(page.getByText('mark00', { exact: false }).first()).toBeAttached();
      await expectPlain(page);
    }
    await editor.tab('scorecard').click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'mark05' }).first().click();
    await expect(page.getByRole('textbox').first()).toBeAttached();
    await expectPlain(page);
  });

  test('is plain text in every dialog and preview', async ({ editor, page }) => {
    const dialogs = [
      ['File', 'Document details…'],
      ['File', 'Export as PDF…'],
      ['File', 'Export to other tools…'],
      ['File', 'Print…'],
    ] as const;
    for (const path of dialogs) {
      await editor.menus.choose(...path);
      await expect(editor.dialog(/./)).toBeVisible();
      await expectPlain(page);
      await page.keyboard.press('Escape');
      await expect(editor.dialog(/./)).toHaveCount(0);
    }
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type('<script>');
    await expectPlain(page);
  });
});

/** Nothing of the document has run, and nothing of it has become more than text. */
async function expectPlain(page: Page): Promise<void> {
  const found = await page.evaluate((evil) => {
    const all = [...document.querySelectorAll('*')];
    const own = new URL(location.href).origin;
    const scripts = [...document.scripts].filter(({ src }) => src === '' || new URL(src).origin !== own);
    const strange = document.querySelectorAll('iframe, object, embed, foreignObject, base, form[action], [srcdoc], img[src=x]');
    const handlers = all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')));
    const addresses = all.flatMap((element) =>
      ['href', 'src', 'xlink:href', 'srcset', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return {
      canary: Reflect.get(globalThis, 'canary') ?? null,
      scripts: scripts.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      strange: [...strange].map(({ outerHTML }) => outerHTML.slice(0, 120)),
      handlers: handlers.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      addresses: addresses.filter((address) => /^\s*javascript:/i.test(address) || address.includes(evil)),
      directions: document.title.match(/[\u202a-\u202e\u2066-\u2069\n]/g) ?? [],
    };
  }, EVIL);
  expect(found).toEqual({ canary: null, scripts: [], strange: [], handlers: [], addresses: [], directions: [] });
}
