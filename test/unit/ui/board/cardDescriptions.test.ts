import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { changeCards, removeItems } from '../../../../renderer/model/edits/cardEdits.ts';
import { linkCards } from '../../../../renderer/model/edits/linkEdits.ts';
import { withOperations, type Operation } from '../../../../renderer/model/operations.ts';
import { deriveAll } from '../../../../renderer/state/derive.ts';
import { cardsToDescribe } from '../../../../renderer/ui/board/cardDescriptions.ts';
import { documentOf } from '../../support/documentOf.ts';

const model = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [
  ['A', 'C'],
  ['B', 'D'],
]);

function staleAfter(edit: (document: CanvasDocument) => readonly Operation[], start = model): string[] {
  const before = { links: deriveAll(start).links, cards: start.cards };
  const document = withOperations(start, edit(start));
  return [...cardsToDescribe(before, { document, derived: deriveAll(document) })].sort();
}

describe('cardsToDescribe', () => {
  it('is every card at first', () => {
    expect([...cardsToDescribe(null, { document: model, derived: deriveAll(model) })].sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('is a card with another text, and the cards it is linked with, which say its name', () => {
    expect(staleAfter((d) => changeCards(d, ['A'], { text: 'new' }))).toEqual(['A', 'C']);
  });

  it('is both ends of a link that is drawn or taken away', () => {
    expect(staleAfter((d) => linkCards(d, { id: 'new', from: 'A', to: 'D' }))).toEqual(['A', 'D']);
    expect(staleAfter((d) => removeItems(d, new Set(['A-C'])))).toEqual(['A', 'C']);
  });

  it('is nothing while somebody goes on writing notes', () => {
    const noted = withOperations(model, changeCards(model, ['A'], { notes: 'Ask' }));

    expect(staleAfter((d) => changeCards(d, ['A'], { notes: 'Ask them' }), noted)).toEqual([]);
    expect(staleAfter((d) => changeCards(d, ['A'], { notes: undefined }), noted)).toEqual(['A', 'C']);
  });
});
