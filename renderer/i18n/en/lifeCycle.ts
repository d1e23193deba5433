export const lifeCycle = {} as const;
