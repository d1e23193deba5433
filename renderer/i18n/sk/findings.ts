import type { findings as english } from '../en/findings.ts';
import type { SlovakOf } from '../message.ts';

export const findings: SlovakOf<typeof english> = {};
