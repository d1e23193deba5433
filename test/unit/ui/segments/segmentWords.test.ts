import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { Card } from '../../../../renderer/model/document.ts';
import { scoreSegments } from '../../../../renderer/model/queries/ranking.ts';
import { NO_FINDINGS } from '../../../../renderer/ui/check/findingCounts.ts';
import { compactSize, describeSegment } from '../../../../renderer/ui/segments/segmentWords.ts';
import { documentOf } from '../../support/documentOf.ts';

const DOCUMENT = documentOf({
  customerSegments: [
    {
      id: 'tourists',
      segment: {
        profitability: 4,
        growth: 3,
        size: { count: 12_400, unit: 'people' },
        measurements: [
          { date: '2026-05-01', method: 'nps', value: 10 },
          { date: '2026-06-01', method: 'csat', value: 90 },
          { date: '2026-10-01', method: 'csat', value: 82 },
        ],
      },
    },
    { id: 'regulars', segment: { size: { count: 62_000, unit: 'People ' }, measurements: [nps('2026-10-01', -12)] } },
    'strangers',
  ],
});

function nps(date: string, value: number) {
  return { date, method: 'nps', value } as const;
}

function segment(id: string): Card {
  const card = DOCUMENT.cards.get(id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

function words(id: string, language: 'en' | 'sk' = 'en', counts = NO_FINDINGS): string {
  const score = scoreSegments(DOCUMENT.cards.values()).get(id);
  if (!score) throw new Error(`no score of ${id}`);
  return describeSegment({ card: segment(id), score, counts, place: 1, count: 3 }, translateInto(language), language).join('. ');
}

describe('what the rail says of a segment', () => {
  it('tells rank, the parts of the score, size, satisfaction with its trend, and findings', () => {
    expect(words('tourists', 'en', { error: 1, warning: 0, hint: 2 })).toBe(
      'Rank 1 of 3. 8 of 15 points: profitability 4 of 5, growth 3 of 5, size 1 of 5 (compared with the largest segment). ' +
        '12,400 people. CSAT 82%, falling. 1 error, 2 hints',
    );
  });

  it('says what is not known, and has no trend after one measurement', () => {
    expect(words('strangers')).toBe('Rank 1 of 3. 0 of 15 points: profitability not rated, growth not rated, size unknown');
    expect(words('regulars')).toMatch(/62,000 People\. NPS −12$/);
  });

  it('speaks Slovak', () => {
    expect(words('tourists', 'sk', { error: 0, warning: 5, hint: 0 })).toMatch(/CSAT 82\s%, klesá\. 5 upozornení$/);
  });

  it('has a size short enough for the rail', () => {
    expect(compactSize(segment('tourists'), 'en')).toBe('12.4K people');
    expect(compactSize(segment('strangers'), 'en')).toBeNull();
  });
});
