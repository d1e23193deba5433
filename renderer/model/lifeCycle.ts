/** The seven stages a customer goes through, in order. The keys are part of the file format. */
export const STAGE_KEYS = [
  'identifyNeeds',
  'attract',
  'buildTrust',
  'personalise',
  'maintain',
  'resolveComplaints',
  'renewAndExpand',
] as const;

export type StageKey = (typeof STAGE_KEYS)[number];

/** Where a customer meets the company. The keys are part of the file format. */
export const TOUCH_POINT_KEYS = ['communication', 'design', 'support', 'quality'] as const;

export type TouchPointKey = (typeof TOUCH_POINT_KEYS)[number];
