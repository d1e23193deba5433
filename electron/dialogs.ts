import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { OpenPurpose, SaveKind } from './contract.ts';
import { safeFileName } from './fileNames.ts';
import type { Messages } from './messages.ts';

const CANVAS: FileFilter = { name: 'Business Model Canvas', extensions: ['bmc', 'json'] };

/** What can be imported; a name that needs no translation. */
const FOREIGN: FileFilter = {
  name: 'BMML, JSON Canvas, Markdown, draw.io, CSV, JSON',
  extensions: ['bmml', 'yaml', 'yml', 'canvas', 'md', 'markdown', 'drawio', 'xml', 'csv', 'tsv', 'json', 'txt'],
};

const OPEN_FILTERS: Readonly<Record<OpenPurpose, FileFilter[]>> = { open: [CANVAS, FOREIGN], import: [FOREIGN, CANVAS] };

const SAVE_NAMES: Readonly<Record<SaveKind, string>> = {
  bmc: CANVAS.name,
  pdf: 'PDF',
  png: 'PNG',
  svg: 'SVG',
  txt: 'TXT',
  md: 'Markdown',
  csv: 'CSV',
  canvas: 'JSON Canvas',
  bmml: 'BMML',
  opml: 'OPML',
  pptx: 'PowerPoint',
};

/** The path the person chose, or null. */
export async function askWhatToOpen(window: BrowserWindow, purpose: OpenPurpose): Promise<string | null> {
  const filters = OPEN_FILTERS[purpose];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path the person chose, with its extension, or null. `folder` is where the dialog starts. */
export async function askWhereToSave(
  window: BrowserWindow,
  kind: SaveKind,
  name: string,
  folder: string,
): Promise<string | null> {
  let defaultPath = join(folder, safeFileName(name, kind));
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath,
      filters: [{ name: SAVE_NAMES[kind], extensions: [kind] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    if (hasExtension(filePath, kind)) return filePath;
    const completed = `${filePath}.${kind}`;
    // The person has confirmed nothing about the file of that name, so they are asked about it.
    if (!existsSync(completed)) return completed;
    defaultPath = completed;
  }
}

/** "Plan 1.2" has an extension only by its looks, so that only the kind's own counts. */
function hasExtension(path: string, kind: SaveKind): boolean {
  const extension = extname(path).toLowerCase();
  return extension === `.${kind}` || (kind === 'bmc' && extension === '.json');
}

/** Whether to close a window that does not answer. */
export async function askToCloseAnyway(window: BrowserWindow, messages: Messages): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: messages.notAnswering,
    detail: messages.notAnsweringDetail,
    buttons: [messages.wait, messages.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Whether to load a window again that failed several times in a row. */
export async function askToTryAgain(window: BrowserWindow, messages: Messages): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: messages.keepsFailing,
    detail: messages.keepsFailingDetail,
    buttons: [messages.tryAgain, messages.close],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
