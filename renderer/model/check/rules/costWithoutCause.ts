import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** A cost that no activity, resource or partner brings about. */
export const costWithoutCause: Rule = {
  id: 'cost-without-cause',
  severity: 'hint',
  observe: (context) => cardsWithout(context, 'costStructure', ['keyActivities', 'keyResources', 'keyPartners']),
};
