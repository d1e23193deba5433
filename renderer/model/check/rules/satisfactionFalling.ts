import { satisfactionTrends } from '../../queries/satisfaction.ts';
import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The last measurement by a method is worse than the one before by the same method; one finding a method. */
export const satisfactionFalling: Rule = {
  id: 'satisfaction-falling',
  severity: 'warning',
  observe: ({ segments }) =>
    segments.flatMap((card) =>
      satisfactionTrends(card)
        .filter(({ change }) => change < 0)
        .map(({ method, previous, latest }): Observation => ({
          cards: [card.id],
          about: method,
          facts: { previous: previous.value, latest: latest.value, previousDay: previous.date, latestDay: latest.date },
          remedies: [{ kind: 'openField', cardId: card.id, field: 'measurements' }],
        })),
    ),
};
