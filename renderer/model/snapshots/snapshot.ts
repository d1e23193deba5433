import type { CanvasDocument, Card, DocumentInfo, Snapshot } from '../document.ts';
import type { MutableDocument } from '../operations.ts';
import { compareDocuments } from '../queries/compareDocuments.ts';
import { fieldChanges, withFieldChanges } from './fieldChanges.ts';

/** The part of a snapshot that says what was in it. */
export type SnapshotContent = Omit<Snapshot, 'id' | 'name' | 'note' | 'at' | 'before'>;

/** What the first snapshot of a document differs from. */
export function emptyDocument(): MutableDocument {
  return { info: Object.freeze({ id: '', title: '' }), cards: new Map(), links: new Map() };
}

/** What is different between two documents, their own snapshots apart. */
export function contentBetween(before: CanvasDocument, after: CanvasDocument): SnapshotContent {
  const next = withoutSnapshots(after);
  const { added, changed, moved, removed, addedLinks, removedLinks, info } = compareDocuments(withoutSnapshots(before), next);
  const altered = [...changed, ...moved].map((one) => ({ id: one.after.id, ...fieldChanges(one.after, one.fields) }));
  return {
    ...(info.length > 0 && { info: fieldChanges(next.info, info) }),
    ...(removedLinks.length > 0 && { removedLinks: removedLinks.map(({ id }) => id) }),
    ...(removed.length > 0 && { removedCards: removed.map(({ id }) => id) }),
    ...(altered.length > 0 && { changedCards: altered }),
    ...(added.length > 0 && { addedCards: added }),
    ...(addedLinks.length > 0 && { addedLinks }),
  };
}

/** Makes a document say what the next snapshot holds, in place. What it does not fit on is left as it is; it never throws. */
export function applyContent(document: MutableDocument, content: SnapshotContent): void {
  for (const id of content.removedLinks ?? []) document.links.delete(id);
  for (const id of content.removedCards ?? []) document.cards.delete(id);
  for (const { id, ...changes } of content.changedCards ?? []) {
    const card = document.cards.get(id);
    // A card keeps its id, whatever a file says.
    if (card) document.cards.set(id, Object.freeze<Card>({ ...withFieldChanges(card, changes), id }));
  }
  for (const card of content.addedCards ?? []) document.cards.set(card.id, Object.freeze(card));
  for (const link of content.addedLinks ?? []) document.links.set(link.id, Object.freeze(link));
  if (content.info) document.info = Object.freeze(withFieldChanges<DocumentInfo>(document.info, content.info));
}

/** A kept version as a document of its own, which has no snapshots itself; null if there is none of that id. */
export function snapshotDocument(snapshots: readonly Snapshot[], id: string): CanvasDocument | null {
  const index = snapshots.findIndex((snapshot) => snapshot.id === id);
  return index < 0 ? null : documentAt(snapshots, index);
}

/** The document of the snapshot at this place; before the first one, an empty one. */
export function documentAt(snapshots: readonly Snapshot[], index: number): CanvasDocument {
  const document = emptyDocument();
  for (const snapshot of snapshots.slice(0, index + 1)) applyContent(document, snapshot);
  return document;
}

/** How many cards and links each snapshot holds, in one walk. */
export function snapshotSizes(snapshots: readonly Snapshot[]): readonly Readonly<{ cards: number; links: number }>[] {
  const document = emptyDocument();
  return snapshots.map((snapshot) => {
    applyContent(document, snapshot);
    return { cards: document.cards.size, links: document.links.size };
  });
}

function withoutSnapshots({ info: { snapshots: _snapshots, ...info }, ...rest }: CanvasDocument): CanvasDocument {
  return { ...rest, info };
}
