import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** An offer that is made to nobody. */
export const propositionWithoutSegment: Rule = {
  id: 'proposition-without-segment',
  severity: 'warning',
  observe: (context) => cardsWithout(context, 'valuePropositions', ['customerSegments']),
};
