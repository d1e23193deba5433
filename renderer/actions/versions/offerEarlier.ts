import type { EarlierVersion, FileRef } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { ask } from '../ask.ts';
import { showError } from '../files/fileOpening.ts';
import { baseName } from '../files/fileSaving.ts';
import { placed } from '../files/placeRepaired.ts';
import { formatMoment } from '../words/formatDay.ts';
import { plainWords } from '../words/plainWords.ts';

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
  const time = formatMoment(found.version.savedAt, languageNow(app.getState()));
  const choice = await ask(app, {
    title: plainWords(t('files.openFailed', { name })),
    text: `${plainWords(problem)} ${t('versions.offer', { time })}`,
    choices: [
      { id: 'open', label: t('versions.openEarlier'), tone: 'primary' },
      { id: 'close', label: t('dialog.close'), tone: 'plain' },
    ],
  });
  if (choice !== 'open') return null;
  return { document: found.content, name: t('versions.copyName', { name: baseName(name), time: time.replaceAll(':', '.') }) };
}

type Found = Readonly<{ version: EarlierVersion; content: CanvasDocument }>;

async function newestReadable({ id }: FileRef, { host }: ActionContext): Promise<Found | null> {
  for (const version of await host.listVersions(id, null)) {
    const answer = await host.readVersion(id, null, version.id);
    const result = answer.kind === 'done' ? readBmc(answer.value) : null;
    if (result?.ok && result.newer === null) return { version, content: placed(result) };
  }
  return null;
}
