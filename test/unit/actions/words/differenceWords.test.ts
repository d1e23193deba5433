import { describe, expect, it } from 'vitest';
import { differenceLines } from '../../../../renderer/actions/words/differenceText.ts';
import { differenceWords } from '../../../../renderer/actions/words/differenceWords.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { CanvasDocument, DocumentInfo } from '../../../../renderer/model/document.ts';
import { parkCards } from '../../../../renderer/model/edits/parkEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { cardChanges } from '../../../../renderer/model/queries/cardChanges.ts';
import { compareDocuments } from '../../../../renderer/model/queries/compareDocuments.ts';
import { documentOf } from '../../support/documentOf.ts';

const CAFE = documentOf({ customerSegments: ['Regulars', 'Tourists'], channels: ['Window'] });
const [IDEA, OTHER] = documentOf({ channels: [{ id: 'Idea', text: 'A coffee van' }, 'Other'] }).cards.values();

function withInfo(more: Partial<DocumentInfo>): CanvasDocument {
  return { ...CAFE, info: { ...CAFE.info, ...more } };
}

function wordsOf(before: CanvasDocument, after: CanvasDocument) {
  const changes = cardChanges(before, after);
  const words = differenceWords({ before, after, changes, names: { before: 'One', after: 'Two' } }, 'en');
  const told = (some: typeof changes.cards) => some.map(words.change).map(({ name, kinds }) => [name, ...kinds].join(': '));
  const info = words.info.map(({ label, pieces }) => [label, ...pieces.map(({ kind, text }) => `${kind} ${text}`)].join(': '));
  return { lead: words.lead, cards: told(changes.cards), parked: told(changes.parked), info };
}

const linesOf = (before: CanvasDocument, after: CanvasDocument) =>
  differenceLines(compareDocuments(before, after), before, after, 'restore', translateInto('en'));

describe('what differs beside the board', () => {
  it('is told card by card', () => {
    if (!IDEA || !OTHER) throw new Error('no cards');
    const before = withInfo({ parked: [IDEA] });
    const after = withInfo({ parked: [{ ...IDEA, text: 'A bicycle' }, OTHER] });

    expect(wordsOf(before, after)).toMatchObject({
      lead: 'From “One” to “Two”: 2 different in the parking area',
      cards: [],
      parked: ['A bicycle: Changed', 'Other: Added'],
      info: [],
    });
    expect(wordsOf(after, CAFE).parked).toEqual(['A bicycle: Removed', 'Other: Removed']);
    expect(linesOf(after, CAFE)).toEqual(['Parking area: 2 cards go: “A bicycle”, “Other”']);
  });

  it('is one thing with the board where a card has gone there or come from there', () => {
    const after = withOperations(CAFE, parkCards(CAFE, new Set(['Window'])));

    expect(wordsOf(CAFE, after)).toMatchObject({ cards: ['Window: Moved to the parking area'], parked: [] });
    expect(wordsOf(after, CAFE)).toMatchObject({ cards: ['Window: Moved here from the parking area'], parked: [] });
    expect(linesOf(CAFE, after)).toEqual(['1 card goes: “Window”']);
  });

  it('is never nothing: another order is told as well', () => {
    if (!IDEA || !OTHER) throw new Error('no cards');

    expect(linesOf(withInfo({ parked: [IDEA, OTHER] }), withInfo({ parked: [OTHER, IDEA] }))).toEqual([
      'About the document: other details',
    ]);
  });
});

describe('a card', () => {
  const told = (before: CanvasDocument, after: CanvasDocument) => {
    const changes = cardChanges(before, after);
    const words = differenceWords({ before, after, changes, names: { before: 'One', after: 'Two' } }, 'en');
    const fields = changes.cards.flatMap((change) => words.change(change).fields);
    return fields.map(({ label, pieces }) => [label, ...pieces.map(({ kind, text }) => `${kind} ${text}`)].join(': '));
  };

  it('whose price is another says from what to what, each in its own currency', () => {
    const sold = (likely: number, currency: string): CanvasDocument => {
      const { info, ...rest } = documentOf({ revenueStreams: [{ id: 'Ticket', numbers: { price: { likely } } }] });
      return { ...rest, info: { ...info, currency } };
    };

    expect(told(sold(20, 'EUR'), sold(25, 'EUR'))).toEqual(['Price: same €: removed 20: added 25']);
    expect(told(sold(20, 'EUR'), sold(25, 'CZK')).join()).toMatch(/^Price: removed €20: added CZK\s25$/);
  });

  it('whose size has a range keeps the size beside it', () => {
    const grown = (high: number) =>
      documentOf({ customerSegments: [{ id: 'Tourists', segment: { size: { count: 500 } }, numbers: { size: { high } } }] });

    expect(told(grown(800), grown(900)).join()).toMatch(/^Size: .*500/);
  });
});

describe('what documents say of themselves', () => {
  const story = (note: string) => [{ step: { kind: 'whole' }, note }] as const;
  const activity = { id: 'a', title: 'Customers', minutes: 20 };

  it('is told field by field, the story and the order of segments among them', () => {
    const before = withInfo({ presentation: story('Good morning'), segmentOrder: ['Regulars', 'Tourists'] });
    const after = withInfo({ presentation: story('Good evening'), segmentOrder: ['Tourists', 'Regulars'], currency: 'EUR' });

    expect(wordsOf(before, after).info).toEqual([
      'Story: order and notes: same Good : removed morning: added evening',
      'Order of the segments: removed Regulars · Tourists: added Tourists · Regulars',
      'Currency: added EUR',
    ]);
  });

  it('and where its words do not show it, that it differs', () => {
    expect(wordsOf(withInfo({ agenda: [activity] }), withInfo({ agenda: [{ ...activity, minutes: 30 }] })).info).toEqual([
      'Agenda: same differs',
    ]);
  });

  it('is told by name in short', () => {
    expect(linesOf(CAFE, withInfo({ title: 'New', agenda: [activity], silenced: ['block-empty/channels'] }))).toEqual([
      'About the document: Title, Agenda, other details',
    ]);
  });
});
