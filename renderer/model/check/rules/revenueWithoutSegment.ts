import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** Revenue that nobody pays. */
export const revenueWithoutSegment: Rule = {
  id: 'revenue-without-segment',
  severity: 'warning',
  observe: (context) => cardsWithout(context, 'revenueStreams', ['customerSegments']),
};
