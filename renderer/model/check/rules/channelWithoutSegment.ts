import type { Rule } from '../rule.ts';
import { cardsWithout } from '../cardsWithout.ts';

/** A channel that leads to nobody. */
export const channelWithoutSegment: Rule = {
  id: 'channel-without-segment',
  severity: 'warning',
  observe: (context) => cardsWithout(context, 'channels', ['customerSegments']),
};
