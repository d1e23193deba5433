/** The fields of the inspector by name, so that a finding can lead a person to the one it is about. */
export const FIELD_KEYS = [
  'text',
  'notes',
  'evidence',
  'hypothesis',
  'criteria',
  'needs',
  'size',
  'price',
  'frequency',
  'share',
  'cost',
  'profitability',
  'growth',
  'measurements',
  'stages',
  'touchPoints',
  'loyalty',
  'firstResponseHours',
  'contacts',
  'satisfactionAfter',
  'personalOffersRefreshed',
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];
