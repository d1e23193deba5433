import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../electron/launch/project.ts';

/** What the packed program did, in the order of doing it; it throws at the first thing it does not do. */
export async function goOnAJourney(executable: string, folder: string): Promise<readonly string[]> {
  const model = join(folder, 'model.bmc');
  const pdf = join(folder, 'model.pdf');
  await mkdir(folder, { recursive: true });
  await writeFile(model, await readFile(join(PROJECT, 'assets/examples/bank.en.bmc')));
  const before = await readFile(model, 'utf8');
  const started = performance.now();
  const app = await _electron.launch({ executablePath: executable, args: [`--user-data-dir=${join(folder, 'data')}`, model] });
  try {
    const page = await app.firstWindow();
    await page.getByRole('option', { name: /Families with a regular income/ }).waitFor();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    await expectShipped(app, page);
    await addCard(page);
    await until('the file is saved', async () => (await readFile(model, 'utf8')).includes('Written in the packed program'));
    await exportPdf(app, page, pdf);
    await until('the PDF is written', async () => (await readFile(pdf).catch(() => '')).length > 10_000);
    const [head, after] = [(await readFile(pdf)).subarray(0, 5).toString(), await readFile(model, 'utf8')];
    if (head !== '%PDF-') throw new Error(`The exported file begins with ${head}`);
    if (after.length <= before.length) throw new Error('Saving has lost something');
    return [`opened a model in a window after ${seconds} s`, 'without DevTools', 'saved a new card', 'exported a PDF'];
  } finally {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.destroy()));
    await app.close();
  }
}

/** What only a packed program is: no development aids, whatever the sources say. */
async function expectShipped(app: ElectronApplication, page: Page): Promise<void> {
  const isPackaged = await app.evaluate((electron) => electron.app.isPackaged);
  const offered = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.listenerCount('before-input-event') ?? -1,
  );
  const scripts = await page.evaluate(() => [...document.scripts].map((script) => new URL(script.src).pathname));
  if (!isPackaged || offered !== 0) throw new Error('The packed program offers DevTools');
  if (scripts.length === 0) throw new Error('The page has no script of the archive');
}

async function addCard(page: Page): Promise<void> {
  await page.getByRole('option', { name: /Families with a regular income/ }).click();
  await page.keyboard.press('n');
  await page.getByRole('textbox').last().waitFor();
  await page.keyboard.type('Written in the packed program');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+S');
}

async function exportPdf(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Not after 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
