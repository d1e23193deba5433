import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { replaceContent } from '../../../../renderer/model/edits/replaceEdits.ts';
import { invertOperations, withOperations } from '../../../../renderer/model/operations.ts';
import { compareDocuments, isSameDocument } from '../../../../renderer/model/queries/compareDocuments.ts';
import { withSegmentLetters } from '../../../../renderer/model/queries/segments.ts';
import { aDocument } from '../../support/aDocument.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const BEFORE = documentOf({ customerSegments: ['Regulars', 'Tourists'], valuePropositions: ['Coffee'], channels: ['Window'] }, [
  ['Coffee', 'Regulars'],
  ['Coffee', 'Tourists'],
]);

function altered(changes: Readonly<Record<string, Partial<Card>>>): CanvasDocument {
  const cards = new Map(BEFORE.cards);
  for (const [id, change] of Object.entries(changes)) {
    const card = cards.get(id);
    if (card) cards.set(id, { ...card, ...change });
  }
  return { ...BEFORE, cards };
}

const idsOf = (cards: readonly Card[]): readonly string[] => cards.map(({ id }) => id);

describe('two documents', () => {
  it('that say the same do not differ, whatever order they are in and whoever gave out the letters', () => {
    const turned = { ...BEFORE, cards: new Map([...BEFORE.cards].toReversed()), links: new Map([...BEFORE.links].toReversed()) };
    const nameless = altered({ Regulars: { letter: undefined } });

    expect(isSameDocument(compareDocuments(BEFORE, turned))).toBe(true);
    expect(isSameDocument(compareDocuments(BEFORE, nameless))).toBe(true);
  });

  it('differ by cards, links and what they say of themselves', () => {
    const after = {
      ...documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee', 'Tea'], channels: ['Window'] }, [
        ['Coffee', 'Regulars'],
        ['Tea', 'Regulars'],
      ]),
      info: { ...BEFORE.info, title: 'Other', author: 'Eva' },
    };

    const { added, removed, addedLinks, removedLinks, info } = compareDocuments(BEFORE, after);

    expect([idsOf(added), idsOf(removed)]).toEqual([['Tea'], ['Tourists']]);
    expect([addedLinks.map(({ id }) => id), removedLinks.map(({ id }) => id)]).toEqual([['Regulars-Tea'], ['Tourists-Coffee']]);
    expect(info.toSorted()).toEqual(['author', 'title']);
  });

  it('tell a card that stands elsewhere from one that says something else', () => {
    const after = altered({ Coffee: { x: 40, text: 'Espresso' }, Window: { y: 300, width: 220 }, Tourists: { letter: 'Z' } });

    const { changed, moved } = compareDocuments(BEFORE, after);

    expect(changed.map((one) => [one.after.id, one.fields.toSorted()])).toEqual([
      ['Tourists', ['letter']],
      ['Coffee', ['text', 'x']],
    ]);
    expect(moved.map((one) => one.after.id)).toEqual(['Window']);
  });

  it('with a link to another card have one link more and one fewer', () => {
    const link = { id: 'Tourists-Coffee', from: 'Regulars', to: 'Coffee' };
    const after = { ...BEFORE, links: new Map([[link.id, link]]) };

    const { addedLinks, removedLinks } = compareDocuments(BEFORE, after);

    expect([addedLinks, removedLinks.length]).toEqual([[link], 2]);
  });
});

describe('replacing the content', () => {
  it('by the difference makes any document any other', () => {
    const anEdited = aDocument.map(withSegmentLetters);
    fc.assert(
      fc.property(anEdited, anEdited, (before, after) => {
        const operations = replaceContent(before, after);

        expect(contentOf(withOperations(before, operations))).toEqual(contentOf(after));
        expect(isSameDocument(compareDocuments(withOperations(before, operations), after))).toBe(true);
      }),
    );
  });

  const OTHER = {
    ...documentOf({ customerSegments: ['Tourists', { id: 'Regulars', text: 'Locals' }], channels: ['Door'] }, [
      ['Tourists', 'Door'],
    ]),
    info: { ...BEFORE.info, title: 'Other' },
  };

  it('makes the document what the other is, and back', () => {
    const operations = replaceContent(BEFORE, OTHER);
    const after = withOperations(BEFORE, operations);

    expect(contentOf(after)).toEqual(contentOf(OTHER));
    expect(contentOf(withOperations(after, invertOperations(operations)))).toEqual(contentOf(BEFORE));
  });

  it('by the same is no step at all', () => {
    expect(replaceContent(BEFORE, { ...BEFORE })).toEqual([]);
  });
});
