/*
 * What can be said about customers and how they are kept. All keys are part of the file format.
 * Sources: Kotler's segmentation criteria; Reichheld & Markey, The Ultimate Question 2.0 (2011); Bliss, Chief Customer
 * Officer 2.0 (2015); the American Customer Satisfaction Index.
 */

/** By what customers are told apart. Criteria are combined. */
export const CRITERION_KEYS = ['demographic', 'geographic', 'psychographic', 'behavioural'] as const;
export type CriterionKey = (typeof CRITERION_KEYS)[number];

/** How we know. An assumption has not been tested yet. */
export const EVIDENCE_KEYS = ['survey', 'interview', 'review', 'socialMedia', 'behaviourData', 'assumption'] as const;
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

/** How a satisfaction was measured: the same sources, but nobody measures by assuming. */
export const MEASUREMENT_SOURCE_KEYS = ['survey', 'interview', 'review', 'socialMedia', 'behaviourData'] as const;
export type MeasurementSourceKey = (typeof MEASUREMENT_SOURCE_KEYS)[number];

/** Methods of measuring satisfaction, each on its own scale (`METHOD_SCALES`). */
export const METHOD_KEYS = ['csat', 'nps', 'ces', 'acsi'] as const;
export type MethodKey = (typeof METHOD_KEYS)[number];

/** The ends of each scale; more is better on all of them (`ces` asks how easy it was, 7 = very easy). `csat` is in per cent. */
export const METHOD_SCALES: Readonly<Record<MethodKey, Readonly<{ least: number; most: number }>>> = {
  csat: { least: 0, most: 100 },
  nps: { least: -100, most: 100 },
  ces: { least: 1, most: 7 },
  acsi: { least: 0, most: 100 },
};

/** Personal offers are to be refreshed every three to six months: a reminder after the one, a warning after the other. */
export const OFFERS_REMIND_MONTHS = 3;
export const OFFERS_WARN_MONTHS = 6;

/** `none` says that there is knowingly no programme. */
export const LOYALTY_KEYS = ['points', 'membership', 'personalDiscounts', 'referral', 'none'] as const;
export type LoyaltyKey = (typeof LOYALTY_KEYS)[number];

export const REWARD_KEYS = ['financial', 'nonFinancial'] as const;
export type RewardKey = (typeof REWARD_KEYS)[number];

/** By which ways a customer can complain. */
export const CONTACT_KEYS = ['email', 'phone', 'chat', 'social', 'inPerson', 'webForm', 'letter'] as const;
export type ContactKey = (typeof CONTACT_KEYS)[number];

/** Four trends of customer experience, each a question put to the model. */
export const TREND_KEYS = ['immersiveExperience', 'personalisation', 'ethicalChoice', 'authenticity'] as const;
export type TrendKey = (typeof TREND_KEYS)[number];

export const TREND_ANSWER_KEYS = ['yes', 'partly', 'no'] as const;
export type TrendAnswerKey = (typeof TREND_ANSWER_KEYS)[number];

/** Nine points for a better customer experience, in the order of the source. */
export const EXPERIENCE_POINT_KEYS = [
  'leadEcosystem',
  'alignNeeds',
  'convenience',
  'digitalMarketing',
  'incentives',
  'growLoyalty',
  'welcomeComplaints',
  'manageReturns',
  'compellingExperiences',
] as const;
export type ExperiencePointKey = (typeof EXPERIENCE_POINT_KEYS)[number];
