import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** A relationship with nobody. */
export const relationshipWithoutSegment: Rule = {
  id: 'relationship-without-segment',
  severity: 'warning',
  observe: (context) => cardsWithout(context, 'customerRelationships', ['customerSegments']),
};
