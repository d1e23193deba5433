import type { Rule } from '../rule.ts';
import { segmentsByCriteria } from '../criteria.ts';

/** Criteria are combined: one alone rarely makes a group that can be served in its own way. */
export const segmentSingleCriterion: Rule = {
  id: 'segment-single-criterion',
  severity: 'hint',
  observe: (context) => segmentsByCriteria(context, 1),
};
