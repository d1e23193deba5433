export const scorecard = {
  'action.compare.open': 'Compare with…',
} as const;
