import type { Rule } from '../rule.ts';
import { segmentsWithout } from '../segmentsWithout.ts';

/** Nothing reaches a segment: it cannot hear of the offer, nor buy it. */
export const segmentWithoutChannel: Rule = {
  id: 'segment-without-channel',
  severity: 'error',
  observe: (context) => segmentsWithout(context, 'channels'),
};
