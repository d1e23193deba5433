export const scorecard = {} as const;
