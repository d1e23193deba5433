import type { EarlierVersion, FileRef } from '../../../electron/contract.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { showError } from '../files/fileOpening.ts';
import { baseName } from '../files/fileSaving.ts';
import { plainWords } from '../words/plainWords.ts';
import { versionContent, versionCopyName, versionTime } from './versionContent.ts';

/** What opens instead of the file, and what it is called. */
export type EarlierCopy = Readonly<{ document: CanvasDocument; name: string }>;

/**
 * A file cannot be read: says why, and offers the newest of its earlier versions that can. That is to open without a file, so that
 * the damaged one stays as it is until the person saves over it. Answers null unless it was accepted.
 */
export async function offerEarlier(file: FileRef, problem: string, context: ActionContext): Promise<EarlierCopy | null> {
  const { app, t } = context;
  const { name } = file;
  const found = await newestReadable(file, context);
  if (found === null) {
    showError(context, t('files.openFailed', { name }), problem);
    return null;
  }
  const time = versionTime(found.version, context);
  const choice = await ask(app, {
    title: plainWords(t('files.openFailed', { name })),
    text: `${plainWords(problem)} ${t('versions.offer', { time })}`,
    choices: [
      { id: 'open', label: t('versions.openEarlier'), tone: 'primary' },
      { id: 'close', label: t('dialog.close'), tone: 'plain' },
    ],
  });
  if (choice !== 'open') return null;
  return { document: found.content, name: versionCopyName(baseName(name), found.version, context) };
}

type Found = Readonly<{ version: EarlierVersion; content: CanvasDocument }>;

async function newestReadable({ id }: FileRef, { host }: ActionContext): Promise<Found | null> {
  for (const version of await host.listVersions(id, null)) {
    const content = versionContent(await host.readVersion(id, null, version.id));
    if (content) return { version, content };
  }
  return null;
}
