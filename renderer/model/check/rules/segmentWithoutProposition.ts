import type { Rule } from '../rule.ts';
import { segmentsWithout } from '../segmentsWithout.ts';

/** Nothing is offered to a segment: there is no reason why it should be a customer. */
export const segmentWithoutProposition: Rule = {
  id: 'segment-without-proposition',
  severity: 'error',
  observe: (context) => segmentsWithout(context, 'valuePropositions'),
};
