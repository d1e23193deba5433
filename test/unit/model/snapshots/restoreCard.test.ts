import { describe, expect, it } from 'vitest';
import { invertOperations, withOperations } from '../../../../renderer/model/operations.ts';
import { listSegments } from '../../../../renderer/model/queries/segments.ts';
import { restoreCard } from '../../../../renderer/model/snapshots/restoreCard.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const OLD = documentOf({ customerSegments: ['Regulars', 'Tourists'], valuePropositions: ['Coffee'], channels: ['Window'] }, [
  ['Regulars', 'Coffee'],
  ['Regulars', 'Window'],
]);

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
});
