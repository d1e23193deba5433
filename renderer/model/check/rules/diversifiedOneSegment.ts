import type { Rule } from '../rule.ts';
import { oneSegmentOnly } from '../marketFit.ts';

/** A diversified market has several segments with little in common. */
export const diversifiedOneSegment: Rule = {
  id: 'diversified-one-segment',
  severity: 'warning',
  observe: (context) => oneSegmentOnly(context, 'diversified'),
};
