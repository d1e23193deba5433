/** What kind of market the whole model serves. The keys are part of the file format. */
export const MARKET_TYPES = ['mass', 'niche', 'segmented', 'diversified', 'multiSided'] as const;

export type MarketType = (typeof MARKET_TYPES)[number];
