import type { Rule } from '../rule.ts';
import { segmentsByCriteria } from '../criteria.ts';

/** Nobody can say who belongs to the segment. */
export const segmentWithoutCriteria: Rule = {
  id: 'segment-without-criteria',
  severity: 'hint',
  observe: (context) => segmentsByCriteria(context, 0),
};
