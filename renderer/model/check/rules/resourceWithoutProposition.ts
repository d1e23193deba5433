import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** Something owned that no offer needs. */
export const resourceWithoutProposition: Rule = {
  id: 'resource-without-proposition',
  severity: 'hint',
  observe: (context) => cardsWithout(context, 'keyResources', ['valuePropositions']),
};
