import type { FileAnswer, FileRef, OpenedFile } from '../../../electron/contract.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { ReadOnly } from '../../state/editorState.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { failureText, problemText, repairLines } from './fileSentences.ts';
import { placed } from './placeRepaired.ts';
import { plainWords } from '../words/plainWords.ts';

/** A document as it was read; `readOnly` where a newer Platno wrote it. */
export type Read = Readonly<{ document: CanvasDocument; readOnly?: ReadOnly }>;

/**
 * What the file dialog, a drop or the system handed over, as a document; null where nothing is to be opened. `tell` says why bytes
 * are no document, in a sentence, where there is more to say than that.
 */
export async function readAnswer(
  answer: FileAnswer<OpenedFile>,
  context: ActionContext,
  tell?: (file: FileRef, problem: string) => Promise<void>,
): Promise<(Read & Readonly<{ file: FileRef }>) | null> {
  switch (answer.kind) {
    case 'cancelled':
      return null;
    case 'failed': {
      const { failure } = answer;
      showError(context, context.t('files.openFailed', { name: failure.name }), failureText(failure, context.t));
      return null;
    }
    case 'done': {
      const { file, bytes } = answer.value;
      const read = await readDocument(bytes, file.name, context, tell && ((problem) => tell(file, problem)));
      if (!read) await forgetUnread(file, context);
      return read && { ...read, file };
    }
  }
}

/** What could never be read has no place among the recent files. One that could be read before keeps its place. */
export async function forgetUnread({ id }: FileRef, { host }: ActionContext): Promise<void> {
  const known = (await host.listRecent()).find(({ file }) => file.id === id);
  if (known?.title === '') await host.forgetRecent(id);
}

/**
 * Reads bytes and says what is wrong with them. What has to be different from the file is shown first: the person decides whether
 * to open the rest. A file of a newer Platno is only looked at, so there is nothing to decide.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  context: ActionContext,
  tell?: (problem: string) => Promise<void>,
): Promise<Read | null> {
  const { app, t } = context;
  // The first file brings the code that reads it.
  const { readBmc } = await import('../../formats/bmc/readBmc.ts');
  const result = readBmc(bytes);
  if (!result.ok) {
    const problem = `${problemText(result.problem, t)} ${t('files.untouched')}`;
    if (tell) await tell(problem);
    else showError(context, t('files.openFailed', { name }), problem);
    return null;
  }
  const document = placed(result);
  if (result.newer !== null) return { document, readOnly: { version: result.newer, leftOut: result.repairs.length } };
  if (result.repairs.length === 0) return { document };
  const choice = await ask(app, {
    title: t('files.repairTitle', { name }),
    text: t('files.repairText', { count: result.repairs.length }),
    details: repairLines(result.repairs, t),
    choices: [
      { id: 'open', label: t('files.open'), tone: 'primary' },
      { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
    ],
  });
  return choice === 'open' ? { document } : null;
}

export function showError(
  { app }: Pick<ActionContext, 'app'>,
  title: string,
  text: string,
  details: readonly string[] = [],
): void {
  const overlay = { title: plainWords(title), text: plainWords(text), details: details.map(plainWords) };
  app.setState({ overlay: { kind: 'error', ...overlay } });
}
