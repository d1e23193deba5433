import { describe, expect, it } from 'vitest';
import { hypothesesOf, quadrantOf } from '../../../../renderer/model/queries/hypotheses.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({
  customerSegments: [
    { id: 'small', hypothesis: { importance: 2 } },
    { id: 'silent', text: 'no hypothesis' },
  ],
  channels: [
    { id: 'held', hypothesis: { importance: 5, state: 'tested' } },
    { id: 'fell', hypothesis: { state: 'refuted' } },
  ],
  keyPartners: [
    { id: 'plain', hypothesis: { belief: 'They help' } },
    { id: 'vital', hypothesis: { importance: 4, state: 'assumed' } },
  ],
});

describe('the hypotheses of a model', () => {
  it('have the important and untested first, what is known last', () => {
    expect(hypothesesOf(MODEL).map(({ card }) => card.id)).toEqual(['vital', 'small', 'plain', 'held', 'fell']);
  });

  it('stand in a quarter by importance and evidence', () => {
    const places = hypothesesOf(MODEL).map((one) => [one.card.id, quadrantOf(one)]);

    expect(places).toEqual([
      ['vital', 'testFirst'],
      ['small', 'testLater'],
      ['plain', 'testLater'],
      ['held', 'known'],
      ['fell', 'minor'],
    ]);
  });
});
