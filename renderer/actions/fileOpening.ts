import type { FileAnswer, FileRef, OpenedFile } from '../../electron/contract.ts';
import { readBmc } from '../formats/bmc/readBmc.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { ActionContext } from './action.ts';
import { ask } from './ask.ts';
import { failureText, problemText, repairLines } from './fileSentences.ts';

/** What the file dialog, a drop or the system handed over, as a document; null where nothing is to be opened. */
export async function readAnswer(
  answer: FileAnswer<OpenedFile>,
  context: ActionContext,
): Promise<Readonly<{ document: CanvasDocument; file: FileRef }> | null> {
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
      const document = await readDocument(bytes, file.name, context);
      if (!document) await forgetUnread(file, context);
      return document && { document, file };
    }
  }
}

/** What could never be read has no place among the recent files. One that could be read before keeps its place. */
export async function forgetUnread({ id }: FileRef, { host }: ActionContext): Promise<void> {
  const known = (await host.listRecent()).find(({ file }) => file.id === id);
  if (known?.title === '') await host.forgetRecent(id);
}

/**
 * Reads bytes and says what is wrong with them. Links that have to be left out are shown first: the person decides
 * whether to open the rest.
 */
export async function readDocument(bytes: Uint8Array, name: string, context: ActionContext): Promise<CanvasDocument | null> {
  const { app, t } = context;
  const result = readBmc(bytes);
  if (!result.ok) {
    showError(context, t('files.openFailed', { name }), `${problemText(result.problem, t)} ${t('files.untouched')}`);
    return null;
  }
  if (result.repairs.length === 0) return result.document;
  const choice = await ask(app, {
    title: t('files.repairTitle', { name }),
    text: t('files.repairText', { count: result.repairs.length }),
    details: repairLines(result.repairs, t),
    choices: [
      { id: 'open', label: t('files.open'), tone: 'primary' },
      { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
    ],
  });
  return choice === 'open' ? result.document : null;
}

export function showError(
  { app }: Pick<ActionContext, 'app'>,
  title: string,
  text: string,
  details: readonly string[] = [],
): void {
  app.setState({ overlay: { kind: 'error', title, text, details } });
}
