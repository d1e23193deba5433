import { expect, type Download } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Editor } from '../pages/Editor.ts';
import { canvasFile, fileText, type CanvasFacts } from './canvas.ts';

export type TestFile = Readonly<{ name: string; text: string }>;

/** Drops a file on the window, as from a file manager. */
export async function dropFile(editor: Editor, { name, text }: TestFile): Promise<void> {
  const dataTransfer = await editor.page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
      return transfer;
    },
    { name, text },
  );
  await editor.page.dispatchEvent('body', 'dragover', { dataTransfer });
  await editor.page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** From the address to an open canvas with these cards. `more` is laid over single cards, by text. */
export async function openCanvas(editor: Editor, facts: CanvasFacts, more: Readonly<Record<string, object>> = {}): Promise<void> {
  await editor.openStart();
  await dropFile(editor, { name: `${facts.title}.bmc`, text: fileText(canvasFile(facts, more)) });
  await editor.expectBoard();
}

/** Opens a file through the command Open… and the browser's own file chooser. */
export async function chooseFile(editor: Editor, { name, text }: TestFile): Promise<void> {
  const chooser = editor.page.waitForEvent('filechooser');
  await editor.menus.choose('File', 'Open…');
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What a browser without file access does on Save: it downloads. */
export async function download(editor: Editor, start: () => Promise<void>): Promise<TestFile & Readonly<{ bytes: Buffer }>> {
  const coming = editor.page.waitForEvent('download');
  await start();
  const done: Download = await coming;
  const bytes = await readFile(await done.path());
  return { name: done.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

export async function save(editor: Editor): Promise<TestFile> {
  const file = await download(editor, () => editor.menus.choose('File', 'Save'));
  await expect(editor.unsaved).toBeHidden();
  return file;
}
