import type { Rule } from './rule.ts';
import { segmentWithoutProposition } from './rules/segmentWithoutProposition.ts';

/** Every rule there is; one a file in `rules/`. */
export const RULES: readonly Rule[] = [segmentWithoutProposition];
