import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeInPieces } from '../../../../renderer/formats/bmc/writeInPieces.ts';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { aDocument } from '../../support/aDocument.ts';
import { contentOf } from '../../support/documentOf.ts';

it('holds the whole document, also the second time', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      for (const bytes of [written(document), written(document)]) {
        const result = readBmc(bytes);

        expect(result.ok && contentOf(result.document)).toStrictEqual(contentOf(document));
      }
    }),
    { numRuns: 100 },
  );
});

it('holds what has changed since, wherever it stands', () => {
  const change = fc.record({ kind: fc.constantFrom('text', 'remove', 'add'), at: fc.nat(), text: fc.string() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.array(change, { minLength: 1, maxLength: 8 }), (count, changes) => {
      const cards = new Map(Array.from({ length: count }, (_, index) => [`card-${index}`, aCard(`card-${index}`, 'before')]));
      for (const [index, { kind, at, text }] of changes.entries()) {
        const id = [...cards.keys()][at % cards.size];
        if (kind === 'add' || id === undefined) cards.set(`more-${index}`, aCard(`more-${index}`, text));
        else if (kind === 'remove') cards.delete(id);
        else cards.set(id, aCard(id, text));
        const bytes = written({ info: { id: 'one', title: 'One', language: 'en' }, cards, links: new Map() });

        expect(textsIn(bytes)).toEqual([...cards.values()].map((card) => card.text));
      }
    }),
    { numRuns: 100 },
  );
});

it('puts only the neighbours of a change into words again', () => {
  const cards = new Map(Array.from({ length: 5_000 }, (_, index) => [`card-${index}`, aCard(`card-${index}`, 'before')]));
  const document: CanvasDocument = { info: { id: 'one', title: 'One', language: 'en' }, cards, links: new Map() };
  const before = new Set(pieces(document).filter(({ length }) => length > 100));

  cards.delete('card-2500');
  cards.set('card-10', aCard('card-10', 'after'));
  const anew = pieces(document).filter((piece) => piece.length > 100 && !before.has(piece));

  // The head and the two parts with the changes in them.
  expect(anew.length).toBeLessThanOrEqual(3);
  expect(before.size).toBeGreaterThan(5_000 / 256);
});

function aCard(id: string, text: string): Card {
  return Object.freeze({ id, block: 'channels', text, x: 0, y: 0, width: 168 });
}

function pieces({ info, cards, links }: CanvasDocument): Uint8Array[] {
  return [...writeInPieces({ info, cards: [...cards.values()], links: [...links.values()] })];
}

function written(document: CanvasDocument): Uint8Array {
  return Buffer.concat(pieces(document));
}

function textsIn(bytes: Uint8Array): readonly unknown[] {
  const value: { cards: readonly { text: string }[] } = JSON.parse(new TextDecoder().decode(bytes));
  return value.cards.map(({ text }) => text);
}
