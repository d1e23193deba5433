import type { details as english } from '../en/details.ts';
import type { SlovakOf } from '../message.ts';

export const details: SlovakOf<typeof english> = {};
