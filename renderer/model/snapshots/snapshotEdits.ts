import type { CanvasDocument, DocumentInfo, Snapshot, SnapshotReason } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { limitShortText, limitText } from '../edits/limits.ts';
import { replaceContent } from '../edits/replaceEdits.ts';
import { withOperations, type Operation } from '../operations.ts';
import { contentBetween, documentAt, snapshotDocument, type SnapshotContent } from './snapshot.ts';
import { thinOut } from './thinOut.ts';
import { MAX_SNAPSHOTS } from '../fileLimits.ts';

/** A version that is to be kept: its id and the time come from outside; `before` is there for an automatic one. */
export type NewSnapshot = Readonly<{
  id: string;
  at: string;
  name: string;
  note?: string | undefined;
  before?: SnapshotReason | undefined;
}>;

/** Whether the document can keep one more version. */
export function hasRoomForSnapshot({ info }: CanvasDocument): boolean {
  return (info.snapshots?.length ?? 0) < MAX_SNAPSHOTS;
}

/**
 * Keeps the document as it is now as a version. An automatic one is not kept where the newest version holds the same, or where
 * there is no room.
 */
export function takeSnapshot(document: CanvasDocument, { id, at, name, note, before }: NewSnapshot): Operation[] {
  const { snapshots = [] } = document.info;
  if (!hasRoomForSnapshot(document)) return [];
  const content = contentBetween(documentAt(snapshots, snapshots.length - 1), document);
  if (before !== undefined && snapshots.length > 0 && Object.keys(content).length === 0) return [];
  const text = note === undefined ? '' : limitText(note);
  const snapshot = Object.freeze<Snapshot>({
    id,
    name: limitShortText(name),
    ...(text !== '' && { note: text }),
    at,
    ...(before && { before }),
    ...content,
  });
  const kept = [...snapshots, snapshot];
  return setSnapshots(document, without(kept, thinOut(kept)));
}

/** Gives a version another name or note. One that was kept by itself is a person's own from then on, and never thinned out. */
export function describeSnapshot(document: CanvasDocument, id: string, name: string, note: string): Operation[] {
  const { snapshots = [] } = document.info;
  const isSame = snapshots.some((one) => one.id === id && one.name === name && (one.note ?? '') === note);
  if (isSame) return [];
  return setSnapshots(
    document,
    snapshots.map(({ note: _note, before: _before, ...one }, index) => {
      if (one.id !== id) return snapshots[index] ?? one;
      return Object.freeze<Snapshot>({ ...one, name: limitShortText(name), ...(note !== '' && { note: limitText(note) }) });
    }),
  );
}

/** Removes versions; those after them go on saying what they did. */
export function removeSnapshots(document: CanvasDocument, ids: ReadonlySet<string>): Operation[] {
  return setSnapshots(document, without(document.info.snapshots ?? [], ids));
}

/** Makes the model what it was in a version, after keeping it as it is now. Its versions and what belongs to the session stay. */
export function restoreSnapshot(document: CanvasDocument, id: string, safety: NewSnapshot): Operation[] {
  const content = snapshotDocument(document.info.snapshots ?? [], id);
  return content ? restoreContent(document, content, safety) : [];
}

/** The same with a document from elsewhere. */
export function restoreContent(document: CanvasDocument, content: CanvasDocument, safety: NewSnapshot): Operation[] {
  if (replaceContent(document, restoredContent(document, content)).length === 0) return [];
  const kept = takeSnapshot(document, safety);
  const after = withOperations(document, kept);
  return [...kept, ...replaceContent(after, restoredContent(after, content))];
}

/** What another document says, as this one would: under its own id and with the versions it keeps. */
export function asContentOf({ info: { id, snapshots } }: CanvasDocument, content: CanvasDocument): CanvasDocument {
  const { snapshots: _others, ...info } = content.info;
  return { ...content, info: Object.freeze({ ...info, id, ...(snapshots && { snapshots }) }) };
}

/** What the document says once it is made what another one was: the model and its story; what belongs to the session stays. */
export function restoredContent(document: CanvasDocument, content: CanvasDocument): CanvasDocument {
  const { info, ...rest } = asContentOf(document, content);
  const { agenda: _agenda, prompts: _prompts, votes: _votes, ...model } = info;
  return { ...rest, info: Object.freeze({ ...model, ...sessionOf(document) }) };
}

/** The part of a document that belongs to the people in the room rather than to the model. */
export function sessionOf({
  info: { agenda, prompts, votes },
}: CanvasDocument): Pick<DocumentInfo, 'agenda' | 'prompts' | 'votes'> {
  return { ...(agenda && { agenda }), ...(prompts && { prompts }), ...(votes && { votes }) };
}

/** The list without some of its versions. What comes after one that goes is told anew, from the one before it. */
function without(snapshots: readonly Snapshot[], ids: ReadonlySet<string>): readonly Snapshot[] {
  return snapshots.flatMap((snapshot, index) => {
    if (ids.has(snapshot.id)) return [];
    const isFollower = index > 0 && ids.has(snapshots[index - 1]?.id ?? '');
    return [isFollower ? retold(snapshot, index, snapshots, ids) : snapshot];
  });
}

function retold(snapshot: Snapshot, index: number, snapshots: readonly Snapshot[], ids: ReadonlySet<string>): Snapshot {
  const base = snapshots.slice(0, index).findLastIndex(({ id }) => !ids.has(id));
  const content = contentBetween(documentAt(snapshots, base), documentAt(snapshots, index));
  const head = Object.entries(snapshot).filter(([key]) => !CONTENT_KEYS.some((one) => one === key));
  // All that is no content is still there.
  return Object.freeze({ ...Object.fromEntries(head), ...content } as Snapshot);
}

const CONTENT_KEYS = [
  'info',
  'removedLinks',
  'removedCards',
  'changedCards',
  'addedCards',
  'addedLinks',
] as const satisfies readonly (keyof SnapshotContent)[];

function setSnapshots(document: CanvasDocument, snapshots: readonly Snapshot[]): Operation[] {
  return changeInfo(document, { snapshots: snapshots.length > 0 ? snapshots : undefined });
}
