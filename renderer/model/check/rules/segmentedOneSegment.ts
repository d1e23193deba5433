import type { Rule } from '../rule.ts';
import { oneSegmentOnly } from '../marketFit.ts';

/** A segmented market has several segments with slightly different needs. */
export const segmentedOneSegment: Rule = {
  id: 'segmented-one-segment',
  severity: 'warning',
  observe: (context) => oneSegmentOnly(context, 'segmented'),
};
