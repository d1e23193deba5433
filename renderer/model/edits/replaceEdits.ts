import type { CanvasDocument } from '../document.ts';
import type { Operation } from '../operations.ts';
import { compareDocuments } from '../queries/compareDocuments.ts';
import { withSegmentLetters } from '../queries/segments.ts';

/** Makes the document say all that another one says, and nothing else: a version from elsewhere, as one step. */
export function replaceContent(document: CanvasDocument, other: CanvasDocument): Operation[] {
  const next = withSegmentLetters(other);
  const { added, changed, moved, removed, addedLinks, removedLinks, info } = compareDocuments(document, next);
  return [
    // Links before the cards they hang on, and the other way round.
    ...removedLinks.map((link): Operation => ({ kind: 'link', id: link.id, prev: link, next: null })),
    ...removed.map((card): Operation => ({ kind: 'card', id: card.id, prev: card, next: null })),
    ...[...changed, ...moved].map(({ before, after }): Operation => ({ kind: 'card', id: after.id, prev: before, next: after })),
    ...added.map((card): Operation => ({ kind: 'card', id: card.id, prev: null, next: card })),
    ...addedLinks.map((link): Operation => ({ kind: 'link', id: link.id, prev: null, next: link })),
    ...(info.length > 0 ? [{ kind: 'info', prev: document.info, next: next.info } as const] : []),
  ];
}
