import type { Rule } from '../rule.ts';
import { tooManySegments } from '../marketFit.ts';

/** A mass market does not distinguish: one segment is expected. */
export const massMarketManySegments: Rule = {
  id: 'mass-market-many-segments',
  severity: 'warning',
  observe: (context) => tooManySegments(context, 'mass'),
};
