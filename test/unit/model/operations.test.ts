import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCards, moveCards, removeItems } from '../../../renderer/model/edits/cardEdits.ts';
import { changeInfo } from '../../../renderer/model/edits/infoEdits.ts';
import {
  applyOperations,
  invertOperations,
  toMutable,
  withOperations,
  type Operation,
} from '../../../renderer/model/operations.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { aDocument } from '../support/aDocument.ts';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { documentFaults } from '../support/faults.ts';

type Edit = (document: CanvasDocument) => Operation[];

/** Any edit, of every second card. */
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.string().map(
    (text): Edit =>
      (document) =>
        changeCards(document, someIds(document), { text }),
  ),
  fc.constantFrom(...BLOCK_KEYS).map(
    (block): Edit =>
      (document) =>
        moveCards(
          document,
          someIds(document).map((id, index) => ({ id, block, x: index, y: index * 100 })),
        ),
  ),
  fc.constant<Edit>((document) => removeItems(document, new Set([...someIds(document), ...[...document.links.keys()].slice(1)]))),
  fc.string().map(
    (title): Edit =>
      (document) =>
        changeInfo(document, { title }),
  ),
);

function someIds(document: CanvasDocument): string[] {
  return [...document.cards.keys()].filter((_, index) => index % 2 === 0);
}

describe('operations', () => {
  it('are taken back by their inverse and keep every document valid', () => {
    fc.assert(
      fc.property(aDocument, fc.array(anEdit, { maxLength: 5 }), (start, edits) => {
        const document = toMutable(start);
        const done: Operation[] = [];
        for (const edit of edits) {
          const operations = edit(document);
          applyOperations(document, operations);
          done.push(...operations);

          expect(documentFaults(document)).toEqual([]);
        }

        expect(contentOf(withOperations(document, invertOperations(done)))).toEqual(contentOf(start));
      }),
      { numRuns: 60 },
    );
  });

  it('never touch the document they were made for', () => {
    const document = documentOf({ channels: ['C'] });

    withOperations(document, removeItems(document, new Set(['C'])));

    expect(document.cards.size).toBe(1);
  });
});
