import { WHOLE_OFFER } from '../marketFit.ts';
import type { Rule } from '../rule.ts';
import { ownOfferNeeded, sameOffers } from '../sameOffer.ts';

/** Two segments of a segmented market that get exactly the same in the same way: either one segment, or an offer is missing. */
export const segmentedSameOffer: Rule = {
  id: 'segmented-same-offer',
  severity: 'warning',
  observe: (context) => (context.info.marketType === 'segmented' ? ownOfferNeeded(sameOffers(context, WHOLE_OFFER), []) : []),
};
