import { expect, test } from '@playwright/test';
import { makeBoard } from '../../perf/board.ts';
import { readPdf } from '../../unit/export/readPdf.ts';
import { Editor } from '../pages/Editor.ts';
import { download } from '../support/files.ts';
import { removePickers } from '../support/pickers.ts';

/** A small board is enough for the contract; `npm run bench` measures. */
const BOARD = makeBoard(50);

test('without the query nothing of the bench exists', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto('/');
  await page.getByRole('button').first().waitFor();

  expect(await page.evaluate(() => Object.keys(window).filter((name) => name.includes('bmc')))).toEqual([]);
  expect(files.filter((file) => /bench/i.test(file))).toEqual([]);
});

test('with it a script can load a board, find its cards on the screen, move the camera and export', async ({ page }) => {
  await page.goto('/?bench=1');
  await page.waitForFunction(() => window.__bmc?.ready === true);
  expect(await page.evaluate(() => window.__bmc?.counts())).toEqual({ cards: 0, links: 0 });
  expect(await page.evaluate(() => window.__bmc?.bootMs)).toBeGreaterThan(0);

  const [card] = BOARD.cards;
  if (!card) throw new Error('the board is empty');
  await page.evaluate((board) => window.__bmc?.load(board, { camera: { x: 100, y: 50, z: 0.5 } }), BOARD);
  expect(await page.evaluate(() => window.__bmc?.counts())).toEqual({ cards: 50, links: BOARD.links.length });
  await expectOver(card.id);
  await page.evaluate(() => window.__bmc?.setCamera({ x: 300, y: 200, z: 1 }));
  await expectOver(card.id);

  expect(await page.evaluate(() => window.__bmc?.check())).toBeGreaterThan(0);
  const text = await page.evaluate(() => window.__bmc?.serialize() ?? '');
  expect(text).toContain(card.text);
  expect(await startOf('png', { width: 400 })).toBe('\u0089PNG');
  expect(await startOf('svg', { width: 400 })).toBe('<?xm');
  expect(await startOf('pdf', { paper: 'a3' })).toBe('%PDF');

  /** The centre that the bench names is that of the card's place in the accessible tree. */
  async function expectOver(id: string): Promise<void> {
    const found = await page.evaluate((cardId) => window.__bmc?.card(cardId) ?? null, id);
    const box = await page.locator(`[data-card="${id}"]`).boundingBox();
    if (!found || !box) throw new Error(`no card ${id}`);
    expect(found.sx).toBeCloseTo(box.x + box.width / 2, 0);
    expect(found.sy).toBeCloseTo(box.y + box.height / 2, 0);
  }

  /** The first characters of an export, by which its kind is known. */
  async function startOf(kind: 'png' | 'svg' | 'pdf', options: Readonly<{ width?: number; paper?: string }>): Promise<string> {
    const bytes = await page.evaluate(
      async ([what, how]) => {
        const blob = await window.__bmc?.export(what, how);
        return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())].slice(0, 4);
      },
      [kind, options] as const,
    );
    return String.fromCharCode(...bytes);
  }
});

test('its PDF is the one that the export command makes', async ({ page }) => {
  await page.addInitScript(removePickers);
  await page.goto('/?bench=1');
  await page.waitForFunction(() => window.__bmc?.ready === true);
  await page.evaluate((board) => window.__bmc?.load(board), BOARD);
  const editor = new Editor(page);

  const benched = await page.evaluate(async () => [
    ...new Uint8Array((await (await window.__bmc?.export('pdf', { paper: 'a4' }))?.arrayBuffer()) ?? new ArrayBuffer()),
  ]);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const exported = await download(editor, () =>
    editor.dialog('Export as PDF').getByRole('button', { name: 'Export', exact: true }).click(),
  );

  expect((await readPdf(new Uint8Array(benched))).texts).toEqual((await readPdf(exported.bytes)).texts);
});

test('what is no board is refused with a sentence, and the open document stays', async ({ page }) => {
  await page.goto('/?bench=1');
  await page.waitForFunction(() => window.__bmc?.ready === true);

  await expect(page.evaluate(() => window.__bmc?.load({ cards: 1 }))).rejects.toThrow('This is no board');
  expect(await page.evaluate(() => window.__bmc?.card('nobody'))).toBeNull();
});
