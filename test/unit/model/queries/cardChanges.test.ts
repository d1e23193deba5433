import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { cardChanges, countKinds, kindsOf } from '../../../../renderer/model/queries/cardChanges.ts';
import { wordDifference } from '../../../../renderer/model/queries/wordDifference.ts';
import { aText } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

const BEFORE = documentOf(
  { customerSegments: ['Regulars', 'Tourists'], valuePropositions: ['Coffee', 'Tea'], channels: ['Window'] },
  [
    ['Regulars', 'Coffee'],
    ['Regulars', 'Window'],
  ],
);

function altered(document: CanvasDocument, changes: Readonly<Record<string, Partial<Card> | null>>): CanvasDocument {
  const cards = new Map(document.cards);
  for (const [id, change] of Object.entries(changes)) {
    const card = cards.get(id);
    if (change === null) cards.delete(id);
    else if (card) cards.set(id, { ...card, ...change });
  }
  const links = [...document.links].filter(([, { from, to }]) => cards.has(from) && cards.has(to));
  return { ...document, cards, links: new Map(links) };
}

const told = (before: CanvasDocument, after: CanvasDocument) =>
  Object.fromEntries(cardChanges(before, after).cards.map((change) => [change.id, kindsOf(change)]));

describe('what became of the cards', () => {
  it('is one thing or several, in the order of a file', () => {
    const after = altered(BEFORE, {
      Coffee: { text: 'Coffee, freshly ground', block: 'channels' },
      Tea: { notes: 'Ask about it' },
      Tourists: null,
    });

    expect(told(BEFORE, after)).toEqual({ Tourists: ['removed'], Tea: ['changed'], Coffee: ['moved', 'changed'] });
    expect(Object.keys(told(BEFORE, after))).toEqual(['Tourists', 'Tea', 'Coffee']);
    expect(told(after, BEFORE)['Tourists']).toEqual(['added']);
    expect(countKinds(cardChanges(BEFORE, after))).toEqual({ added: 0, removed: 1, moved: 1, changed: 2, relinked: 0 });
  });

  it('counts small moves within a block apart', () => {
    const changes = cardChanges(BEFORE, altered(BEFORE, { Coffee: { x: 40 }, Tea: { width: 320 }, Window: { silenced: ['x'] } }));

    expect([changes.cards, changes.shifted]).toEqual([[], 2]);
  });

  it('tells links at both ends, but those of a card that is new or gone only there', () => {
    const relinked = { ...BEFORE, links: new Map([...BEFORE.links].filter(([id]) => id !== 'Regulars-Coffee')) };

    expect(told(BEFORE, relinked)).toEqual({ Regulars: ['relinked'], Coffee: ['relinked'] });
    const [gone, ...others] = cardChanges(BEFORE, altered(BEFORE, { Window: null })).cards;
    expect([gone?.id, gone?.removedLinks.map(({ id }) => id), others]).toEqual(['Window', ['Regulars-Window'], []]);
  });
});

describe('a text word by word', () => {
  it('keeps what is the same and says what came and went', () => {
    expect(wordDifference('Coffee in the morning', 'Tea in the morning')).toEqual([
      { kind: 'removed', text: 'Coffee' },
      { kind: 'added', text: 'Tea' },
      { kind: 'same', text: ' in the morning' },
    ]);
  });

  it('makes one change of several with only spaces between them', () => {
    expect(wordDifference('Coffee before the train leaves', 'Good coffee before the train leaves')).toEqual([
      { kind: 'removed', text: 'Coffee ' },
      { kind: 'added', text: 'Good coffee ' },
      { kind: 'same', text: 'before the train leaves' },
    ]);
  });

  it('gives back any two texts', () => {
    fc.assert(
      fc.property(aText, aText, (before, after) => {
        const pieces = wordDifference(before, after);

        const without = (kind: string): string =>
          pieces
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('gives back both texts, also in Slovak', () => {
    const [before, after] = ['Zákazníci si vážia rýchlu kávu', 'Zákazníci si vážia čerstvú kávu pri stanici'];

    const pieces = wordDifference(before, after);

    const without = (kind: string): string =>
      pieces
        .filter((one) => one.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
    expect(pieces.find(({ kind }) => kind === 'added')?.text).toBe('čerstvú');
  });

  it('is whole where two texts have little in common, or one is empty', () => {
    expect(wordDifference('A table by the window', 'Nine hours a day')).toEqual([
      { kind: 'removed', text: 'A table by the window' },
      { kind: 'added', text: 'Nine hours a day' },
    ]);
    expect(wordDifference('', 'New')).toEqual([{ kind: 'added', text: 'New' }]);
  });
});
