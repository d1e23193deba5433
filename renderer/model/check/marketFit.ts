import type { MarketType } from '../marketTypes.ts';
import type { Observation, Remedy } from './finding.ts';
import type { CheckContext } from './rule.ts';
import { sameOffers } from './sameOffer.ts';

/** What makes two segments of a segmented market the same. */
export const WHOLE_OFFER = ['valuePropositions', 'channels', 'customerRelationships'] as const;
/** What segments of a diversified market must not share altogether. */
export const PROPOSITIONS = ['valuePropositions'] as const;

/** Whether the segments are what a market type says of them; then choosing it brings no finding. */
function fits(context: CheckContext, marketType: MarketType): boolean {
  const { segments } = context;
  switch (marketType) {
    case 'mass':
    case 'niche':
      return segments.length <= 1;
    case 'segmented':
      return segments.length >= 2 && sameOffers(context, WHOLE_OFFER).length === 0;
    case 'diversified':
      return segments.length >= 2 && sameOffers(context, PROPOSITIONS).length === 0;
    case 'multiSided':
      return segments.length >= 2;
  }
}

/** Those of the market types that would fit, each a remedy. */
export function otherMarkets(context: CheckContext, marketTypes: readonly MarketType[]): readonly Remedy[] {
  return marketTypes
    .filter((marketType) => fits(context, marketType))
    .map((marketType) => ({ kind: 'setMarketType', marketType }));
}

/** A market of one segment that has several. */
export function tooManySegments(context: CheckContext, marketType: MarketType): readonly Observation[] {
  const { info, segments } = context;
  if (info.marketType !== marketType || segments.length < 2) return [];
  const remedies = otherMarkets(context, ['segmented', 'diversified', 'multiSided']);
  return [{ cards: segments.map(({ id }) => id), isAboutModel: true, facts: { count: segments.length }, remedies }];
}

/** A market of several segments that has one. None at all is an empty block, and said there. */
export function oneSegmentOnly(context: CheckContext, marketType: MarketType): readonly Observation[] {
  const { info, segments } = context;
  if (info.marketType !== marketType || segments.length !== 1) return [];
  const others = otherMarkets(context, ['niche', 'mass']);
  const remedies: Remedy[] = [{ kind: 'showBlock', block: 'customerSegments' }, ...others];
  return [{ cards: segments.map(({ id }) => id), isAboutModel: true, remedies }];
}
