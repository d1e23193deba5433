/*
 * The pick-lists of the method, block by block. Source: Osterwalder & Pigneur, Business Model Generation (2010).
 * All keys are part of the file format.
 */

/** What makes a value proposition worth something to its segment. */
export const DRIVER_KEYS = [
  'newness',
  'performance',
  'customisation',
  'gettingTheJobDone',
  'design',
  'brand',
  'price',
  'costReduction',
  'riskReduction',
  'accessibility',
  'convenience',
] as const;
export type DriverKey = (typeof DRIVER_KEYS)[number];

/** Phases a channel serves, from first hearing of us to help after the purchase. */
export const CHANNEL_PHASE_KEYS = ['awareness', 'evaluation', 'purchase', 'delivery', 'afterSales'] as const;
export type ChannelPhaseKey = (typeof CHANNEL_PHASE_KEYS)[number];

/** The first three are own channels, the others those of partners. */
export const CHANNEL_KIND_KEYS = ['salesForce', 'webSales', 'ownStores', 'partnerStores', 'wholesaler'] as const;
export type ChannelKindKey = (typeof CHANNEL_KIND_KEYS)[number];

export const RELATIONSHIP_TYPE_KEYS = [
  'personalAssistance',
  'dedicatedAssistance',
  'selfService',
  'automatedService',
  'community',
  'coCreation',
] as const;
export type RelationshipTypeKey = (typeof RELATIONSHIP_TYPE_KEYS)[number];

export const REVENUE_TYPE_KEYS = [
  'assetSale',
  'usageFee',
  'subscription',
  'lending',
  'licensing',
  'brokerage',
  'advertising',
] as const;
export type RevenueTypeKey = (typeof REVENUE_TYPE_KEYS)[number];

/** The first four are fixed prices, the others move with the market. */
export const PRICING_KEYS = [
  'listPrice',
  'featureDependent',
  'segmentDependent',
  'volumeDependent',
  'negotiation',
  'yieldManagement',
  'realTimeMarket',
  'auction',
] as const;
export type PricingKey = (typeof PRICING_KEYS)[number];

export const RESOURCE_TYPE_KEYS = ['physical', 'intellectual', 'human', 'financial'] as const;
export type ResourceTypeKey = (typeof RESOURCE_TYPE_KEYS)[number];

export const ACTIVITY_TYPE_KEYS = ['production', 'problemSolving', 'platform'] as const;
export type ActivityTypeKey = (typeof ACTIVITY_TYPE_KEYS)[number];

export const PARTNER_MOTIVE_KEYS = ['economyOfScale', 'riskReduction', 'acquisition'] as const;
export type PartnerMotiveKey = (typeof PARTNER_MOTIVE_KEYS)[number];

export const COST_TYPE_KEYS = ['fixed', 'variable', 'economyOfScale', 'economyOfScope'] as const;
export type CostTypeKey = (typeof COST_TYPE_KEYS)[number];
