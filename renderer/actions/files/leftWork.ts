import type { FileFailure, KeptWork } from '../../../electron/contract.ts';
import type { Translate } from '../../i18n/translate.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import { writeBmc } from '../../formats/bmc/writeBmc.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { documentDifference, type DocumentDifference } from '../../model/queries/documentDifference.ts';
import { withSegmentLetters } from '../../model/queries/segments.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { readDocument, showError } from './fileOpening.ts';
import { failureText } from './fileSentences.ts';
import { mayLeaveDocument, showRestored } from './fileSession.ts';
import { workIdOf } from './journal.ts';
import { notify } from '../notify.ts';

/**
 * Work that was left behind, looked into. `document` is null where nothing can be made of it, and `problem` says why;
 * `difference` tells what it has beyond its file, null where there is no file or it cannot be read.
 */
export type LeftWork = Readonly<{
  kept: KeptWork;
  bytes: Uint8Array;
  document: CanvasDocument | null;
  /** `newer`: kept by a newer Platno, which this one would not give back whole. */
  problem: 'damaged' | 'unreadable' | 'newer' | null;
  difference: DocumentDifference | null;
}>;

type Parts = Pick<ActionContext, 'app' | 'host'>;

/** Asks again what was left behind; the work on the screen is not. */
export async function refreshLeft({ app, host }: Parts): Promise<void> {
  const { editor } = app.getState();
  const open = editor && workIdOf(editor);
  const left = (await host.listWork()).filter(({ id }) => id !== open);
  app.setState({ left });
}

/** After its page was lost or loaded again a window goes on where it was, without a question. Says whether it does. */
export async function restoreOwn(context: ActionContext): Promise<boolean> {
  const { app, host, t } = context;
  const own = (await host.listWork()).find(({ isOwn, isDamaged }) => isOwn && !isDamaged);
  const found = own && (await lookInto(own, context));
  if (!found?.document || !(await bringBack(found, found.document, context))) return false;
  notify(app, { tone: 'info', text: t('recovery.back', { title: found.kept.title }), offersUndo: false });
  return true;
}

/** At the start: shows what other windows have left behind, if anything. */
export async function offerLeft({ app, host, t }: ActionContext): Promise<void> {
  await refreshLeft({ app, host });
  const { left, overlay } = app.getState();
  if (left.length === 0) return;
  if (overlay === null) app.setState({ overlay: { kind: 'recovery' } });
  // Something more urgent is being said.
  else notify(app, { tone: 'info', text: t('recovery.waiting', { count: left.length }), offersUndo: false });
}

/** Null if it has gone meanwhile, or if its file holds all of it. */
export async function lookInto(kept: KeptWork, { host }: Parts): Promise<LeftWork | null> {
  const answer = await host.readWork(kept.id);
  if (answer.kind !== 'done') return null;
  const { work, inFile } = answer.value;
  const [result, saved] = [readBmc(work), inFile && documentIn(inFile)];
  const isNewer = result.ok ? result.newer !== null : result.problem.code === 'newer-version';
  const document = result.ok && !isNewer ? result.document : null;
  const problem = isNewer ? 'newer' : !document ? 'unreadable' : kept.isDamaged ? 'damaged' : null;
  const difference = document && saved && documentDifference(saved, document);
  if (document && saved && !difference && !kept.isDamaged) {
    await host.dropWork(kept.id);
    return null;
  }
  return { kept, bytes: work, document, problem, difference };
}

/** Shows the work as an unsaved document; its file stays as it is until it is saved. */
export async function restoreLeft(left: LeftWork, context: ActionContext): Promise<void> {
  const { app, t } = context;
  // Asks where something of a damaged copy has to be left out.
  const read = await readDocument(left.bytes, left.kept.file?.name ?? left.kept.title, context);
  if (!read || !(await mayLeaveDocument(context))) return;
  const isBack = await bringBack(left, read.document, context);
  if (isBack) app.setState({ overlay: null });
  await refreshLeft(context);
  if (!isBack) return;
  const others = app.getState().left.length;
  const text = t('recovery.restored', { title: read.document.info.title });
  notify(app, {
    tone: 'success',
    text: others > 0 ? `${text} ${t('recovery.waiting', { count: others })}` : text,
    offersUndo: false,
  });
}

/** Saves it beside everything else. What cannot be read is saved byte for byte, for somebody who can. */
export async function saveLeftCopy({ kept, bytes, document }: LeftWork, { app, host, t }: ActionContext): Promise<void> {
  const name = kept.file?.name.replace(/\.(bmc|json)$/i, '') ?? kept.title;
  const suggestedName = t('recovery.copyName', { name: name === '' ? t('untitled') : name });
  const content = document ? new TextEncoder().encode(writeBmc(document)) : bytes;
  const answer = await host.saveDialog({ kind: 'bmc', suggestedName, bytes: content });
  if (answer.kind === 'failed') return showFailure(answer.failure, { app, t });
  if (answer.kind === 'done') {
    notify(app, { tone: 'success', text: t('recovery.copied', { name: answer.value.name }), offersUndo: false });
  }
}

/** Throws it away, after a question: there is no other place it could come back from. */
export async function discardLeft({ kept }: LeftWork, context: ActionContext): Promise<void> {
  const { app, host, t } = context;
  const choice = await ask(app, {
    title: t('recovery.discardTitle', { title: titleOf(kept, context) }),
    text: t('recovery.discardText'),
    choices: [
      { id: 'keep', label: t('recovery.keep'), tone: 'primary' },
      { id: 'discard', label: t('recovery.discard'), tone: 'danger' },
    ],
  });
  if (choice === 'discard') await host.dropWork(kept.id);
  await refreshLeft(context);
  app.setState(({ left, overlay }) => ({ overlay: left.length > 0 ? (overlay ?? { kind: 'recovery' }) : overlay }));
}

/** What an entry is called where its own title is empty or could not be read. */
export function titleOf({ title, file }: KeptWork, { t }: Pick<ActionContext, 't'>): string {
  return title !== '' ? title : (file?.name ?? t('recovery.nameless'));
}

async function bringBack({ kept }: LeftWork, document: CanvasDocument, context: ActionContext): Promise<boolean> {
  const answer = await context.host.claimWork(kept.id);
  if (answer.kind === 'failed') showFailure(answer.failure, context);
  if (answer.kind !== 'done') return false;
  showRestored(context, document, answer.value, kept.id);
  return true;
}

function showFailure(failure: FileFailure, { app, t }: Pick<ActionContext, 'app' | 't'>): void {
  showError({ app }, t('recovery.failed'), unclaimedText(failure, t));
}

/** Work is not a file: where it has gone is another matter. */
function unclaimedText(failure: FileFailure, t: Translate): string {
  switch (failure.detail) {
    case 'EOPEN':
      return t('recovery.openElsewhere', { name: failure.name });
    case 'EOWNER':
      return t('recovery.taken');
    case 'EHANDLE':
      return t('recovery.gone');
    default:
      return failureText(failure, t);
  }
}

/** As it would be open: segments get their letters then, which is no change of the person's. */
function documentIn(bytes: Uint8Array): CanvasDocument | null {
  const result = readBmc(bytes);
  return result.ok ? withSegmentLetters(result.document) : null;
}
