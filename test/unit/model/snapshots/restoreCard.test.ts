import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { parkCards } from '../../../../renderer/model/edits/parkEdits.ts';
import { invertOperations, withOperations } from '../../../../renderer/model/operations.ts';
import { listSegments } from '../../../../renderer/model/queries/segments.ts';
import { restoreCard } from '../../../../renderer/model/snapshots/restoreCard.ts';
import { aParkedDocument } from '../../support/aDocument.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const OLD = documentOf({ customerSegments: ['Regulars', 'Tourists'], valuePropositions: ['Coffee'], channels: ['Window'] }, [
  ['Regulars', 'Coffee'],
  ['Regulars', 'Window'],
]);

const parked = (document: CanvasDocument, ...cards: readonly Card[]): CanvasDocument => {
  return { ...document, info: { ...document.info, parked: cards } };
};
const parkedIds = ({ info }: CanvasDocument) => info.parked?.map(({ id }) => id) ?? [];

describe('one card taken back', () => {
  it('comes with its text and its links to cards that are still there', () => {
    const now = documentOf({ customerSegments: ['Tourists'], valuePropositions: ['Coffee'] });

    const operations = restoreCard(now, OLD, 'Regulars');

    const after = withOperations(now, operations);
    expect(after.cards.get('Regulars')?.text).toBe('Regulars');
    expect([...after.links.keys()]).toEqual(['Regulars-Coffee']);
    expect(contentOf(withOperations(after, invertOperations(operations)))).toEqual(contentOf(now));
    // Its letter had gone to another segment meanwhile.
    expect(new Set(listSegments(after).map(({ letter }) => letter)).size).toBe(2);
  });

  it('loses links it did not have, and leaves all other cards alone', () => {
    const now = documentOf(
      {
        customerSegments: [{ id: 'Regulars', text: 'Locals' }, 'Tourists'],
        valuePropositions: ['Coffee', 'Tea'],
        channels: ['Window'],
      },
      [
        ['Regulars', 'Tea'],
        ['Tourists', 'Coffee'],
      ],
    );

    const after = withOperations(now, restoreCard(now, OLD, 'Regulars'));

    expect(after.cards.get('Regulars')?.text).toBe('Regulars');
    expect([...after.links.keys()].toSorted()).toEqual(['Regulars-Coffee', 'Regulars-Window', 'Tourists-Coffee']);
    expect(after.cards.get('Tea')).toBe(now.cards.get('Tea'));
  });

  it('goes where it was not, and is no step where it is the same', () => {
    const now = documentOf({ customerSegments: ['Regulars', 'Tourists'], channels: ['Window', 'Door'] });

    expect([...withOperations(now, restoreCard(now, OLD, 'Door')).cards.keys()]).not.toContain('Door');
    expect(restoreCard(OLD, OLD, 'Regulars')).toEqual([]);
  });

  it('comes to the board from beside it, and is not in both places', () => {
    const now = withOperations(OLD, parkCards(OLD, new Set(['Regulars', 'Coffee'])));

    const after = withOperations(now, restoreCard(now, OLD, 'Regulars'));

    expect([after.cards.has('Regulars'), parkedIds(after)]).toEqual([true, ['Coffee']]);
    expect([...after.links.keys()]).toEqual(['Regulars-Window']);
  });

  it('goes beside the board again, without its links, or from there where it was nowhere', () => {
    const [tea, door] = documentOf({ channels: ['Tea', 'Door'] }).cards.values();
    if (!tea || !door) throw new Error('no cards');
    const before = withOperations(OLD, parkCards(OLD, new Set(['Regulars'])));
    const now = parked(OLD, tea, door);

    const aside = withOperations(now, restoreCard(now, before, 'Regulars'));
    expect([aside.cards.has('Regulars'), aside.links.size, parkedIds(aside)]).toEqual([false, 0, ['Tea', 'Door', 'Regulars']]);

    const gone = withOperations(now, restoreCard(now, before, 'Tea'));
    expect([parkedIds(gone), gone.cards.size]).toEqual([['Door'], OLD.cards.size]);
  });

  it('is where it was in the other document and nowhere else, whichever card of whichever documents it is', () => {
    fc.assert(
      fc.property(aParkedDocument, aParkedDocument, (now, other) => {
        const ids = [now, other].flatMap((one) => [...one.cards.keys(), ...parkedIds(one)]);

        for (const id of ids) {
          const operations = restoreCard(now, other, id);
          const after = withOperations(now, operations);

          expect([after.cards.has(id), parkedIds(after).includes(id)]).toEqual([
            other.cards.has(id),
            parkedIds(other).includes(id),
          ]);
          expect(parkedIds(after).filter((one) => after.cards.has(one))).toEqual([]);
          expect(contentOf(withOperations(after, invertOperations(operations)))).toEqual(contentOf(now));
          expect(restoreCard(after, other, id)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
