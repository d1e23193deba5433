import type { Rule } from '../rule.ts';
import { segmentsWithout } from '../segmentsWithout.ts';

/** A segment pays for nothing. One that is served for the sake of another, as on a platform, is silenced by a person. */
export const segmentWithoutRevenue: Rule = {
  id: 'segment-without-revenue',
  severity: 'error',
  observe: (context) => segmentsWithout(context, 'revenueStreams'),
};
