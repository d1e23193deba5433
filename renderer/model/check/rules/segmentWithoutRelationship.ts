import type { Rule } from '../rule.ts';
import { segmentsWithout } from '../segmentsWithout.ts';

/** Nothing keeps a segment: whoever buys once may never come back. */
export const segmentWithoutRelationship: Rule = {
  id: 'segment-without-relationship',
  severity: 'error',
  observe: (context) => segmentsWithout(context, 'customerRelationships'),
};
