import { describe, expect, it } from 'vitest';
import { changeDetail } from '../../../../renderer/model/edits/detailEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import type { CardDetails } from '../../../../renderer/model/details/details.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({ customerSegments: [{ id: 'A' }], customerRelationships: [{ id: 'R' }] });

function after(details: CardDetails, id = 'A') {
  const operations = Object.entries(details).flatMap(([key, value]) => changeDetail(MODEL, id, key as keyof CardDetails, value));
  return withOperations(MODEL, operations).cards.get(id);
}

describe('changeDetail', () => {
  it('sets a detail and leaves the rest of the card', () => {
    const segment = { criteria: { geographic: '' }, growth: 4 };

    expect(after({ segment })).toEqual({ ...MODEL.cards.get('A'), segment });
  });

  it('removes what is empty, and the detail when nothing is left of it', () => {
    const filled = withOperations(MODEL, changeDetail(MODEL, 'R', 'relationship', { complaints: { firstResponseHours: 24 } }));

    const operations = changeDetail(filled, 'R', 'relationship', {
      complaints: { firstResponseHours: undefined, contacts: [] },
      type: undefined,
    });

    expect(withOperations(filled, operations).cards.get('R')).toEqual(MODEL.cards.get('R'));
  });

  it('is no step when nothing changes', () => {
    const filled = withOperations(MODEL, changeDetail(MODEL, 'R', 'stages', ['attract']));

    expect(changeDetail(filled, 'R', 'stages', ['attract'])).toEqual([]);
    expect(changeDetail(MODEL, 'R', 'stages', [])).toEqual([]);
    expect(changeDetail(MODEL, 'unknown', 'stages', ['attract'])).toEqual([]);
  });

  it('does not write what could not be read again', () => {
    expect(changeDetail(MODEL, 'A', 'segment', { growth: 9 })).toEqual([]);
    expect(changeDetail(MODEL, 'A', 'segment', { measurements: [{ date: '2026-02-30', method: 'nps', value: 3 }] })).toEqual([]);
  });
});
