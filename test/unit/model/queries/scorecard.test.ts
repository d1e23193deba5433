import { describe, expect, it } from 'vitest';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { scorecardOf } from '../../../../renderer/model/queries/scorecard.ts';
import { documentOf, type BlockSpecs } from '../../support/documentOf.ts';

const TODAY = '2026-11-22';

function cardOf(blocks: BlockSpecs, links: readonly (readonly [string, string])[] = []) {
  const document = documentOf(blocks, links);
  return scorecardOf(document, buildLinkIndex(document), 'A', TODAY);
}

describe('the scorecard of a segment', () => {
  it('shows by which method it was measured last, and each method’s trend', () => {
    const card = cardOf({
      customerSegments: [
        {
          id: 'A',
          segment: {
            measurements: [
              { date: '2026-09-01', method: 'nps', value: 30 },
              { date: '2026-05-01', method: 'csat', value: 80 },
              { date: '2026-08-01', method: 'csat', value: 75 },
            ],
          },
        },
      ],
    });

    expect(card?.methods.map(({ method, latest, trend }) => [method, latest.value, trend?.change ?? null])).toEqual([
      ['csat', 75, -5],
      ['nps', 30, null],
    ]);
    expect(card?.latest?.method).toBe('nps');
  });

  it('has empty places for what is not known', () => {
    expect(cardOf({ customerSegments: ['A'] })).toMatchObject({
      methods: [],
      latest: null,
      loyalty: [],
      complaints: [],
      offers: [],
      touchPoints: { communication: [], design: [], support: [], quality: [] },
      figures: {
        firstResponseHours: null,
        contacts: null,
        satisfactionAfter: null,
        loyalty: null,
        offersAge: null,
        coverage: { least: 0, most: 0 },
        checklist: { least: 0, most: 0 },
      },
    });
  });

  it('takes only what is linked with the segment', () => {
    const card = cardOf(
      {
        customerSegments: ['A', 'B'],
        channels: [{ id: 'Shop', stages: ['attract'], touchPoints: ['design'] }],
        customerRelationships: [
          { id: 'Club', stages: ['attract', 'maintain'], relationship: { loyalty: { programme: 'points' } } },
          { id: 'Other', stages: ['buildTrust'], relationship: { loyalty: { programme: 'referral' } } },
        ],
      },
      [
        ['A', 'Shop'],
        ['A', 'Club'],
        ['B', 'Other'],
      ],
    );

    expect(card?.loyalty.map(({ card: { id }, detail }) => [id, detail])).toEqual([['Club', { programme: 'points' }]]);
    expect(card?.touchPoints.design.map(({ id }) => id)).toEqual(['Shop']);
    expect(card?.coverage.attract.map(({ id }) => id)).toEqual(['Shop', 'Club']);
    expect(card?.figures).toMatchObject({ coverage: { least: 2, most: 2 }, loyalty: ['points'] });
  });

  it.each([
    ['2026-11-01', 21, 0, 'fresh'],
    ['2026-08-23', 91, 2, 'fresh'],
    ['2026-08-22', 92, 3, 'due'],
    ['2026-05-23', 183, 5, 'due'],
    ['2026-05-22', 184, 6, 'stale'],
    ['2027-01-01', 0, 0, 'fresh'],
  ])('says of offers refreshed on %s: %i days, %i months, %s', (date, days, months, state) => {
    const card = cardOf(
      { customerSegments: ['A'], customerRelationships: [{ id: 'R', relationship: { personalOffersRefreshed: date } }] },
      [['A', 'R']],
    );

    expect(card?.offers).toMatchObject([{ date, days, months, state }]);
  });

  it('exists for segments only', () => {
    const document = documentOf({ channels: ['A'] });

    expect(scorecardOf(document, buildLinkIndex(document), 'A', TODAY)).toBeNull();
    expect(scorecardOf(document, buildLinkIndex(document), 'gone', TODAY)).toBeNull();
  });
});
