import type { Card } from '../../document.ts';
import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Of 1–5: from here on a segment earns well. */
const HIGH = 4;

/** The best customers get nothing for staying. A segment nothing keeps at all is an error of its own. */
export const loyaltyMissing: Rule = {
  id: 'loyalty-missing',
  severity: 'hint',
  observe: ({ segments, linked }) =>
    segments.flatMap((card): Observation[] => {
      if ((card.segment?.profitability ?? 0) < HIGH) return [];
      const relationships = linked(card, 'customerRelationships');
      const [first] = relationships;
      if (!first || relationships.some(hasProgramme)) return [];
      return [{ cards: [card.id], remedies: [{ kind: 'openField', cardId: first.id, field: 'loyalty' }] }];
    }),
};

function hasProgramme({ relationship }: Card): boolean {
  const programme = relationship?.loyalty?.programme;
  return programme !== undefined && programme !== 'none';
}
