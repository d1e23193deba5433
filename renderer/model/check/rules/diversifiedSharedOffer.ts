import { otherMarkets, PROPOSITIONS } from '../marketFit.ts';
import type { Rule } from '../rule.ts';
import { ownOfferNeeded, sameOffers } from '../sameOffer.ts';

/** Segments of a diversified market have little in common, so they cannot all want the same. */
export const diversifiedSharedOffer: Rule = {
  id: 'diversified-shared-offer',
  severity: 'warning',
  observe: (context) => {
    if (context.info.marketType !== 'diversified') return [];
    const pairs = sameOffers(context, PROPOSITIONS);
    return pairs.length === 0 ? [] : ownOfferNeeded(pairs, otherMarkets(context, ['segmented']));
  },
};
