import type { lifeCycle as english } from '../en/lifeCycle.ts';
import type { SlovakOf } from '../message.ts';

export const lifeCycle: SlovakOf<typeof english> = {};
