import type { Rule } from '../rule.ts';
import { oneSegmentOnly } from '../marketFit.ts';

/** A market of several sides works only if all are there: with one side missing there is no model. */
export const multiSidedOneSegment: Rule = {
  id: 'multi-sided-one-segment',
  severity: 'error',
  observe: (context) => oneSegmentOnly(context, 'multiSided'),
};
