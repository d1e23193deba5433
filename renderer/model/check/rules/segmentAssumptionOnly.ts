import type { Rule } from '../rule.ts';

/**
 * All that is known of a segment is assumed. Only a hint: whoever says so openly must not fare worse than whoever leaves the
 * field empty.
 */
export const segmentAssumptionOnly: Rule = {
  id: 'segment-assumption-only',
  severity: 'hint',
  observe: ({ segments }) =>
    segments
      .filter(({ evidence = [] }) => evidence.length > 0 && evidence.every((key) => key === 'assumption'))
      .map(({ id }) => ({ cards: [id], remedies: [{ kind: 'openField', cardId: id, field: 'evidence' }] })),
};
