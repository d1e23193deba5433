import { expect } from '@playwright/test';
import { chmod, lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Editor } from '../pages/Editor.ts';
import { canvasFile, factsOf, fileText, type CanvasFacts } from '../support/canvas.ts';
import { answerOpenDialog, answerSaveDialog, test, type Launcher } from './application.ts';

const CAFE: CanvasFacts = { title: 'Café', cards: { 'Customer Segments': ['Regulars'], Channels: ['Window'] }, links: [] };
const THEIRS: CanvasFacts = { ...CAFE, cards: { ...CAFE.cards, Channels: ['Window', 'Door'] } };

/** Looks come every three seconds, and two of them have to find nothing. */
const SOON = { timeout: 15_000 };

/** The whole application with a document open. `linked`: through a symbolic link. */
async function openCafe(launcher: Launcher, linked = false) {
  const folder = join(launcher.folder, 'documents');
  await mkdir(folder);
  const path = join(folder, 'café.bmc');
  await writeFile(path, fileText(canvasFile(CAFE)));
  const chosen = linked ? join(launcher.folder, 'link.bmc') : path;
  if (linked) await symlink(path, chosen);
  const { app, page } = await launcher.startWhole();
  const editor = new Editor(page);
  await answerOpenDialog(app, chosen);
  await page.getByRole('button', { name: 'Open…' }).click();
  await editor.expectBoard();
  return { app, page, editor, folder, path };
}

async function addCard(editor: Editor, text: string): Promise<void> {
  await editor.keys.write('Customer Segments', [text]);
  await expect(editor.board.writing).toBeHidden();
  await expect(editor.unsaved).toBeVisible();
}

async function segmentsIn(path: string): Promise<readonly string[]> {
  return factsOf(await readFile(path, 'utf8')).cards['Customer Segments'] ?? [];
}

test('a file changed outside is shown as it is now', async ({ launcher }) => {
  const { editor, path } = await openCafe(launcher);

  // As sync programs and git do it: another file takes its place.
  await writeFile(`${path}.new`, fileText(canvasFile(THEIRS)));
  await rename(`${path}.new`, path);

  await expect(editor.messages).toContainText('was changed elsewhere', SOON);
  await editor.board.expectTexts('Channels', ['Door', 'Window']);
  await expect(editor.unsaved).toBeHidden();
});

test('a file changed here and there asks, and the version that is not kept can be had back', async ({ launcher }) => {
  const { page, editor, path } = await openCafe(launcher, true);
  await addCard(editor, 'Offices');
  await writeFile(path, fileText(canvasFile(THEIRS)));

  const question = editor.alert('“link.bmc” was changed elsewhere');
  await expect(question).toContainText('1 card added there: “Door”', SOON);
  await question.getByRole('button', { name: 'Keep mine' }).click();
  await expect(question).toBeHidden();
  expect(await readFile(path, 'utf8')).toBe(fileText(canvasFile(THEIRS)));
  await page.keyboard.press('ControlOrMeta+S');
  await expect(editor.unsaved).toBeHidden();
  expect(await segmentsIn(path)).toEqual(['Offices', 'Regulars']);

  await editor.menus.choose('File', 'Earlier versions…');
  const dialog = editor.dialog(/^Earlier versions/);
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await editor.board.expectTexts('Channels', ['Door', 'Window']);
  await page.keyboard.press('ControlOrMeta+S');
  await expect(editor.unsaved).toBeHidden();

  expect(factsOf(await readFile(path, 'utf8')).cards).toEqual(factsOf(fileText(canvasFile(THEIRS))).cards);
  expect((await lstat(join(launcher.folder, 'link.bmc'))).isSymbolicLink()).toBe(true);
  expect(await readdir(join(launcher.folder, 'documents'))).toEqual(['café.bmc']);
});

test('a folder that is gone is told, and the work is saved elsewhere', async ({ launcher }) => {
  const { app, page, editor, folder } = await openCafe(launcher);
  await rename(folder, `${folder}-moved`);

  await expect(editor.messages).toContainText('“café.bmc” cannot be reached.', SOON);
  await expect(editor.unsaved).toBeVisible();
  await page.keyboard.press('ControlOrMeta+S');
  const question = editor.alert('“café.bmc” could not be saved');
  await expect(question).toContainText('The file is not there any more.');
  const elsewhere = join(launcher.folder, 'elsewhere.bmc');
  await answerSaveDialog(app, elsewhere);
  await question.getByRole('button', { name: 'Save as…' }).click();

  await expect(editor.unsaved).toBeHidden();
  expect(await segmentsIn(elsewhere)).toEqual(['Regulars']);
});

test('a file that has become read-only keeps its old content, and the work stays open', async ({ launcher }) => {
  const { page, editor, path } = await openCafe(launcher);
  const before = await readFile(path, 'utf8');
  await chmod(path, 0o444);
  await addCard(editor, 'Offices');
  await page.keyboard.press('ControlOrMeta+S');

  const question = editor.alert('“café.bmc” could not be saved');
  await expect(question).toContainText('The file or its folder is read-only.');
  await question.getByRole('button', { name: 'Cancel' }).click();

  await expect(editor.unsaved).toBeVisible();
  await editor.board.expectTexts('Customer Segments', ['Offices', 'Regulars']);
  expect(await readFile(path, 'utf8')).toBe(before);
});
