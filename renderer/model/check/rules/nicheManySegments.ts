import type { Rule } from '../rule.ts';
import { tooManySegments } from '../marketFit.ts';

/** A niche is one small, specialised segment that everything is made to measure for. */
export const nicheManySegments: Rule = {
  id: 'niche-many-segments',
  severity: 'warning',
  observe: (context) => tooManySegments(context, 'niche'),
};
