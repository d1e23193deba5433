import { describe, expect, it } from 'vitest';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH, type Card } from '../../../../renderer/model/document.ts';
import { addCards, changeCards, moveCards, removeItems } from '../../../../renderer/model/edits/cardEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { MAX_COORDINATE, MAX_TEXT } from '../../../../renderer/model/fileLimits.ts';

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  block: 'channels',
  text: id,
  x: 0,
  y: 0,
  width: 200,
  ...more,
});
const MODEL = documentOf(
  { customerSegments: ['A', 'B'], valuePropositions: ['V'], channels: ['C'], keyActivities: ['K'], costStructure: ['E'] },
  [
    ['A', 'C'],
    ['A', 'V'],
    ['B', 'V'],
    ['V', 'K'],
    ['K', 'E'],
  ],
);
const linksLeft = (operations: Parameters<typeof withOperations>[1]) =>
  [...withOperations(MODEL, operations).links.keys()].sort();

describe('adding cards', () => {
  it('puts frozen copies into the document', () => {
    const given = card('new');

    const [operation, ...rest] = addCards(MODEL, [given]);

    expect(operation).toEqual({ kind: 'card', id: 'new', prev: null, next: given });
    expect(operation?.kind === 'card' && Object.isFrozen(operation.next)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
    expect(rest).toEqual([]);
  });

  it('calls a known id a bug', () => {
    expect(() => addCards(MODEL, [card('A')])).toThrow('card id already used: A');
  });

  it('gives a copy of a segment a letter of its own, wherever it lies', () => {
    const copies = addCards(MODEL, [
      card('copy', { block: 'customerSegments', letter: 'A' }),
      card('new', { block: 'customerSegments' }),
    ]);

    expect(copies.map((operation) => operation.kind === 'card' && operation.next?.letter)).toEqual(['C', 'D']);
  });

  it('writes down no field without a value', () => {
    const [operation] = addCards(MODEL, [card('new', { notes: undefined, letter: undefined })]);

    expect(operation?.kind === 'card' && operation.next).toStrictEqual(card('new'));
  });

  it('keeps to what a file may hold', () => {
    const [operation] = addCards(MODEL, [card('new', { text: 'a'.repeat(MAX_TEXT + 5), x: -3, y: MAX_COORDINATE + 1 })]);

    expect(operation?.kind === 'card' && operation.next).toEqual(
      card('new', { text: 'a'.repeat(MAX_TEXT), x: 0, y: MAX_COORDINATE }),
    );
  });
});

describe('changing cards', () => {
  it('changes the given fields of the given cards and nothing else', () => {
    const after = withOperations(MODEL, changeCards(MODEL, ['A', 'B'], { color: 'wine' }));

    const colored = ['A', 'B'].map((id) => [id, { ...MODEL.cards.get(id), color: 'wine' }]);
    expect(contentOf(after)).toEqual({
      ...contentOf(MODEL),
      cards: { ...contentOf(MODEL).cards, ...Object.fromEntries(colored) },
    });
  });

  it('takes a field away that is set to undefined', () => {
    const document = documentOf({ channels: [{ id: 'C', notes: 'n', color: 'blue' }] });

    const after = withOperations(document, changeCards(document, ['C'], { notes: undefined }));

    expect(after.cards.get('C')).toStrictEqual({ id: 'C', block: 'channels', text: 'C', x: 0, y: 0, width: 200, color: 'blue' });
  });

  it('gives no operation for a card that stays equal, for one that is not there, and for none', () => {
    expect(changeCards(MODEL, ['A', 'gone'], { text: 'A' })).toEqual([]);
    expect(changeCards(MODEL, [], { text: 'x' })).toEqual([]);
    expect(changeCards(MODEL, ['A'], { color: undefined })).toEqual([]);
  });

  it('leaves a width with a fraction alone that nobody asked to change', () => {
    const document = documentOf({ channels: [{ id: 'C', width: 200.5 }] });

    expect(changeCards(document, ['C'], { text: 'C' })).toEqual([]);
    expect(withOperations(document, changeCards(document, ['C'], { text: 'x' })).cards.get('C')?.width).toBe(200.5);
  });

  it.each([
    [10, CARD_MIN_WIDTH],
    [9_999, CARD_MAX_WIDTH],
    [150.4, 150],
  ])('turns the width %d into %d', (wished, width) => {
    expect(withOperations(MODEL, changeCards(MODEL, ['A'], { width: wished })).cards.get('A')?.width).toBe(width);
  });

  it('cuts text where a file ends, not in the middle of a character', () => {
    const after = withOperations(
      MODEL,
      changeCards(MODEL, ['A'], { text: 'a'.repeat(MAX_TEXT - 1) + '😀', notes: 'b'.repeat(MAX_TEXT + 1) }),
    );

    expect(after.cards.get('A')).toMatchObject({ text: 'a'.repeat(MAX_TEXT - 1), notes: 'b'.repeat(MAX_TEXT) });
  });

  it('never changes a card itself', () => {
    const before = structuredClone(contentOf(MODEL));

    changeCards(MODEL, MODEL.cards.keys(), { text: 'x', color: 'blue', width: 300 });

    expect(contentOf(MODEL)).toEqual(before);
  });
});

describe('moving cards', () => {
  it('keeps the links of a card that stays in its block', () => {
    const operations = moveCards(MODEL, [{ id: 'A', block: 'customerSegments', x: 40, y: 300 }]);

    expect(operations).toEqual([
      { kind: 'card', id: 'A', prev: MODEL.cards.get('A'), next: { ...MODEL.cards.get('A'), x: 40, y: 300 } },
    ]);
  });

  it('drops the links the new block does not allow and keeps the others', () => {
    const operations = moveCards(MODEL, [{ id: 'V', block: 'channels', x: 0, y: 0 }]);

    expect(linksLeft(operations)).toEqual(['A-C', 'A-V', 'B-V', 'K-E']);
  });

  it('judges both ends where both have moved', () => {
    const toCost = moveCards(MODEL, [
      { id: 'V', block: 'keyResources', x: 0, y: 0 },
      { id: 'K', block: 'keyPartners', x: 0, y: 0 },
    ]);

    expect(linksLeft(toCost)).toEqual(['A-C', 'K-E', 'V-K']);
  });

  it('drops a link whose direction would be the wrong one', () => {
    const swapped = moveCards(MODEL, [
      { id: 'A', block: 'channels', x: 0, y: 0 },
      { id: 'C', block: 'customerSegments', x: 0, y: 0 },
    ]);

    expect(linksLeft(swapped)).not.toContain('A-C');
  });

  it('lets everything a card carries come back when it is moved back', () => {
    const document = documentOf(
      { customerSegments: [{ id: 'A', color: 'wine', notes: 'who', text: 'Tourists' }], channels: ['C'] },
      [['A', 'C']],
    );
    const there = withOperations(document, moveCards(document, [{ id: 'A', block: 'keyPartners', x: 7, y: 9 }]));
    const back = withOperations(there, moveCards(there, [{ id: 'A', block: 'customerSegments', x: 0, y: 0 }]));

    expect(there.cards.get('A')).toEqual({ ...document.cards.get('A'), block: 'keyPartners', x: 7, y: 9 });
    expect(back.cards.get('A')).toEqual(document.cards.get('A'));
    expect(back.links.size).toBe(0);
  });

  it('gives a card that becomes a segment a letter, its old one if that is still free', () => {
    const arrive = (document: typeof MODEL, id: string) =>
      withOperations(document, moveCards(document, [{ id, block: 'customerSegments', x: 0, y: 900 }]));
    const without = withOperations(MODEL, moveCards(MODEL, [{ id: 'A', block: 'channels', x: 0, y: 300 }]));

    expect(arrive(without, 'A').cards.get('A')?.letter).toBe('A');
    expect(['A', 'B', 'C'].map((id) => arrive(arrive(without, 'C'), 'A').cards.get(id)?.letter)).toEqual(['C', 'B', 'A']);
  });

  it('keeps cards on the board', () => {
    const [operation] = moveCards(MODEL, [{ id: 'A', block: 'customerSegments', x: -5, y: 2e9 }]);

    expect(operation?.kind === 'card' && operation.next).toMatchObject({ x: 0, y: MAX_COORDINATE });
  });

  it('gives no operation for a card that stays where it is and for one that is gone', () => {
    const { block, x, y } = MODEL.cards.get('A') ?? card('');

    expect(
      moveCards(MODEL, [
        { id: 'A', block, x, y },
        { id: 'gone', block, x, y },
      ]),
    ).toEqual([]);
  });
});

describe('removing', () => {
  it('takes the links of a card along', () => {
    const after = withOperations(MODEL, removeItems(MODEL, new Set(['V'])));

    expect([...after.cards.keys()].sort()).toEqual(['A', 'B', 'C', 'E', 'K']);
    expect([...after.links.keys()].sort()).toEqual(['A-C', 'K-E']);
  });

  it('removes a link and leaves its cards', () => {
    const after = withOperations(MODEL, removeItems(MODEL, new Set(['A-C'])));

    expect(after.cards.size).toBe(MODEL.cards.size);
    expect(after.links.has('A-C')).toBe(false);
  });

  it('removes a link once, also when it is named beside its card', () => {
    expect(removeItems(MODEL, new Set(['A', 'C', 'A-C'])).map((operation) => 'id' in operation && operation.id)).toEqual([
      'A-C',
      'A-V',
      'A',
      'C',
    ]);
  });

  it('passes over what is not there', () => {
    expect(removeItems(MODEL, new Set(['gone']))).toEqual([]);
  });
});
