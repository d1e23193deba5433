import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { replaceContent } from '../../../renderer/model/edits/replaceEdits.ts';
import { withOperations, type Operation } from '../../../renderer/model/operations.ts';
import { asContentOf, takeSnapshot, type NewSnapshot } from '../../../renderer/model/snapshots/snapshotEdits.ts';
import { contentOf } from './documentOf.ts';

/** A version to be kept, by its id. */
export function named(id: string, more: Partial<NewSnapshot> = {}): NewSnapshot {
  return { id, name: `Version ${id}`, at: '2026-11-22T09:30:00.000Z', ...more };
}

export function does(document: CanvasDocument, edit: (document: CanvasDocument) => Operation[]): CanvasDocument {
  return withOperations(document, edit(document));
}

/** What it says, its versions apart. */
export function said({ info: { snapshots: _snapshots, ...info }, ...rest }: CanvasDocument) {
  return contentOf({ ...rest, info });
}

/** What its model says: all but its versions and the session. */
export function modelSaid({ info: { agenda: _agenda, prompts: _prompts, votes: _votes, ...info }, ...rest }: CanvasDocument) {
  return said({ ...rest, info });
}

/** The first document, kept and turned into the next, kept and turned into the next … under the id of the first. */
export function historyOf(
  documents: readonly CanvasDocument[],
  nameOf: (index: number) => NewSnapshot = (index) => named(String(index)),
): CanvasDocument {
  const [first] = documents;
  if (!first) throw new Error('no document');
  return documents.reduce((before, next, index) => {
    const turned = does(before, (one) => replaceContent(one, asContentOf(one, next)));
    return does(turned, (one) => takeSnapshot(one, nameOf(index)));
  }, first);
}
