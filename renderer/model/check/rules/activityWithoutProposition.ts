import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** Work that no offer needs. */
export const activityWithoutProposition: Rule = {
  id: 'activity-without-proposition',
  severity: 'hint',
  observe: (context) => cardsWithout(context, 'keyActivities', ['valuePropositions']),
};
