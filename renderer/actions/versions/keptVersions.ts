import type { MessageKey } from '../../i18n/catalogues.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Snapshot, SnapshotReason } from '../../model/document.ts';
import type { Operation } from '../../model/operations.ts';
import { findCard, parkedChanges } from '../../model/queries/parkedChanges.ts';
import { restoreCard } from '../../model/snapshots/restoreCard.ts';
import {
  describeSnapshot,
  removeSnapshots,
  restoreContent,
  sessionOf,
  takeSnapshot,
  type NewSnapshot,
} from '../../model/snapshots/snapshotEdits.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { shortName } from '../words/cardName.ts';
import { notify } from '../notify.ts';

/** What a version is called: its name, or what it was kept before. */
export function snapshotName({ name, before }: Snapshot, t: Translate): string {
  if (name !== '') return name;
  const key: MessageKey = `snapshots.before.${before ?? 'unnamed'}`;
  return t(key);
}

/** Keeps the document as it is, without being asked for. */
export function keepBefore(editor: Editor, before: SnapshotReason): readonly Operation[] {
  return takeSnapshot(editor.get().document, safetyCopy(editor, before));
}

/** Keeps the document as it is under a name. */
export function saveSnapshot(editor: Editor, name: string, note: string, { app, t }: ActionContext): void {
  const version: NewSnapshot = { id: editor.environment.newId(), at: timeNow(editor), name, note };
  editor.commit('step.saveVersion', takeSnapshot(editor.get().document, version));
  notify(app, { tone: 'success', text: t('snapshots.saved', { name }), offersUndo: true });
}

/** Gives a version another name or note. */
export function renameSnapshot(editor: Editor, id: string, name: string, note: string): void {
  editor.commit('step.renameVersion', describeSnapshot(editor.get().document, id, name, note));
}

export function deleteSnapshot(editor: Editor, snapshot: Snapshot, { app, t }: ActionContext): void {
  editor.commit('step.deleteVersion', removeSnapshots(editor.get().document, new Set([snapshot.id])));
  notify(app, { tone: 'info', text: t('snapshots.deleted', { name: snapshotName(snapshot, t) }), offersUndo: true });
}

/** Makes the document what it was, after keeping it as it is: one step, which can be undone. */
export function restoreWhole(editor: Editor, content: CanvasDocument, name: string, { app, t }: ActionContext): void {
  const { document, revision } = editor.get();
  const said = besideTheBoard(document, content, t);
  editor.commit('step.restoreVersion', restoreContent(document, content, safetyCopy(editor, 'restore')));
  const isSame = editor.get().revision === revision;
  const text = isSame ? t('snapshots.same', { name }) : [t('snapshots.restored', { name }), ...said].join(' ');
  notify(app, { tone: isSame ? 'info' : 'success', text, offersUndo: !isSame });
}

/** What restoring does where the board does not show it. */
export function besideTheBoard(document: CanvasDocument, content: CanvasDocument, t: Translate): readonly string[] {
  const count = parkedChanges(document, content).length;
  return [
    ...(count > 0 ? [t('snapshots.restoredParked', { count })] : []),
    ...(Object.keys(sessionOf(document)).length > 0 ? [t('snapshots.sessionStays')] : []),
  ];
}

/** Makes one card what it was, with its links; all else stays. */
export function restoreOne(editor: Editor, content: CanvasDocument, id: string, { app, t }: ActionContext): void {
  const { document } = editor.get();
  const card = findCard(content, id) ?? findCard(document, id);
  const name = shortName(card?.text ?? '', t);
  editor.commit('step.restoreCard', restoreCard(document, content, id));
  notify(app, { tone: 'success', text: t('snapshots.cardRestored', { name }), offersUndo: true });
}

/** A version that is kept without being asked for. */
export function safetyCopy(editor: Editor, before: SnapshotReason): NewSnapshot {
  return { id: editor.environment.newId(), at: timeNow(editor), name: '', before };
}

function timeNow(editor: Editor): string {
  return new Date(editor.environment.now()).toISOString();
}
