import type { check as english } from '../en/check.ts';
import type { SlovakOf } from '../message.ts';

export const check: SlovakOf<typeof english> = {};
