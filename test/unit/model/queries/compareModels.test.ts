import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_KEYS, type ContactKey } from '../../../../renderer/model/details/customerLists.ts';
import type { RelationshipDetails } from '../../../../renderer/model/details/details.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { compareModels, type ComparedSide, type Verdict } from '../../../../renderer/model/queries/compareModels.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { documentOf } from '../../support/documentOf.ts';

const TODAY = '2026-11-22';

function side(document: CanvasDocument, segmentId: string | null = null): ComparedSide {
  return { document, links: buildLinkIndex(document), segmentId };
}

function company(...relationships: readonly RelationshipDetails[]): CanvasDocument {
  const cards = relationships.map((relationship, index) => ({ id: `R${index}`, relationship }));
  return documentOf(
    { customerSegments: ['Shoppers'], customerRelationships: cards },
    cards.map(({ id }) => ['Shoppers', id] as const),
  );
}

const complaints = (firstResponseHours: number, contacts: readonly ContactKey[], satisfactionAfter: number) => ({
  complaints: { firstResponseHours, contacts, satisfactionAfter },
});
const FAST = company(complaints(24, ['email', 'phone', 'chat'], 95));
const SLOW = company(complaints(48, ['email', 'phone'], 80));

function verdicts(a: ComparedSide, b: ComparedSide): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(compareModels(a, b, TODAY).map(({ figure, verdict }) => [figure, verdict]));
}

describe('two models', () => {
  it('give the table of the two companies: 24 against 48 hours, 95 against 80 per cent', () => {
    const [response, contacts, after] = compareModels(side(FAST), side(SLOW), TODAY);

    expect(response).toEqual({
      figure: 'firstResponseHours',
      a: { kind: 'range', range: { least: 24, most: 24 } },
      b: { kind: 'range', range: { least: 48, most: 48 } },
      verdict: 'a',
    });
    expect(contacts).toEqual({
      figure: 'contacts',
      a: { kind: 'contacts', keys: ['email', 'phone', 'chat'] },
      b: { kind: 'contacts', keys: ['email', 'phone'] },
      verdict: 'a',
    });
    expect(after).toEqual({
      figure: 'satisfactionAfter',
      a: { kind: 'range', range: { least: 95, most: 95 } },
      b: { kind: 'range', range: { least: 80, most: 80 } },
      verdict: 'a',
    });
  });

  it('are judged by what their worst-served customers get', () => {
    const mixed = company(complaints(2, ['chat'], 99), complaints(72, ['letter'], 60));

    expect(verdicts(side(mixed), side(SLOW))).toMatchObject({
      firstResponseHours: 'b',
      satisfactionAfter: 'b',
      contacts: 'open',
    });
    expect(compareModels(side(mixed), side(SLOW), TODAY)[0]?.a).toEqual({ kind: 'range', range: { least: 2, most: 72 } });
  });

  it('are judged by their best-served customers where the worst are served alike', () => {
    const mixed = company(complaints(2, ['chat'], 99), complaints(48, ['email'], 80));

    expect(verdicts(side(mixed), side(SLOW))).toMatchObject({ firstResponseHours: 'a', satisfactionAfter: 'a' });
  });

  it('are compared as a whole or by one segment of each', () => {
    const two = documentOf(
      {
        customerSegments: ['A', 'B'],
        customerRelationships: [
          { id: 'Quick', relationship: { complaints: { firstResponseHours: 1 } } },
          { id: 'Late', relationship: { complaints: { firstResponseHours: 99 } } },
        ],
      },
      [
        ['A', 'Quick'],
        ['B', 'Late'],
      ],
    );

    expect(verdicts(side(two), side(SLOW))).toMatchObject({ firstResponseHours: 'b' });
    expect(verdicts(side(two, 'A'), side(SLOW, 'Shoppers'))).toMatchObject({ firstResponseHours: 'a' });
  });

  it('are left open where one of them says nothing', () => {
    expect(verdicts(side(FAST), side(documentOf({})))).toEqual({
      firstResponseHours: 'open',
      contacts: 'open',
      satisfactionAfter: 'open',
      loyalty: 'open',
      satisfaction: 'open',
      coverage: 'open',
      offersAge: 'open',
      checklist: 'open',
    });
  });

  it.each<[string, RelationshipDetails, RelationshipDetails, Verdict]>([
    ['a programme is better than none', { loyalty: { programme: 'points' } }, { loyalty: { programme: 'none' } }, 'a'],
    ['one programme is like another', { loyalty: { programme: 'points' } }, { loyalty: { programme: 'referral' } }, 'open'],
    ['none is none', { loyalty: { programme: 'none' } }, { loyalty: { programme: 'none' } }, 'same'],
  ])('judge loyalty with care: %s', (_, a, b, verdict) => {
    expect(verdicts(side(company(a)), side(company(b)))['loyalty']).toBe(verdict);
  });

  it('have a row for each method that either has used', () => {
    const measured = documentOf({
      customerSegments: [{ id: 'A', segment: { measurements: [{ date: '2026-10-01', method: 'nps', value: 12 }] } }],
    });

    expect(compareModels(side(measured), side(SLOW), TODAY).map(({ figure }) => figure)).toEqual([
      'firstResponseHours',
      'contacts',
      'satisfactionAfter',
      'loyalty',
      'nps',
      'coverage',
      'offersAge',
      'checklist',
    ]);
  });

  it('get the opposite verdict the other way round, and no verdict against themselves', () => {
    const relationship = fc.record({
      firstResponseHours: fc.integer({ min: 0, max: 100 }),
      contacts: fc.subarray([...CONTACT_KEYS]),
      satisfactionAfter: fc.integer({ min: 0, max: 100 }),
    });
    const model = fc.array(relationship, { maxLength: 3 }).map((list) => company(...list.map((one) => ({ complaints: one }))));
    const mirrored: Readonly<Record<Verdict, Verdict>> = { a: 'b', b: 'a', same: 'same', open: 'open' };

    fc.assert(
      fc.property(model, model, (a, b) => {
        const there = compareModels(side(a), side(b), TODAY).map(({ verdict }) => mirrored[verdict]);

        expect(compareModels(side(b), side(a), TODAY).map(({ verdict }) => verdict)).toEqual(there);
        expect(Object.values(verdicts(side(a), side(a))).filter((one) => one === 'a' || one === 'b')).toEqual([]);
      }),
    );
  });
});
