import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Whoever complains expects to hear something within a day. Hours. */
const LIMIT = 24;

/** A complaint waits too long for its first answer; one finding a relationship, with the segments that wait. */
export const complaintsSlow: Rule = {
  id: 'complaints-slow',
  severity: 'warning',
  observe: ({ cards, linked }) =>
    cards.customerRelationships.flatMap((card): Observation[] => {
      const { id, relationship } = card;
      const hours = relationship?.complaints?.firstResponseHours ?? 0;
      if (hours <= LIMIT) return [];
      const waiting = linked(card, 'customerSegments').map((segment) => segment.id);
      const remedies = [{ kind: 'openField', cardId: id, field: 'firstResponseHours' }] as const;
      return [{ cards: [id, ...waiting], facts: { count: hours }, remedies }];
    }),
};
