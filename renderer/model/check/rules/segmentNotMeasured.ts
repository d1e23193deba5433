import type { Rule } from '../rule.ts';

/** Nobody has asked the segment whether it is satisfied. */
export const segmentNotMeasured: Rule = {
  id: 'segment-not-measured',
  severity: 'hint',
  observe: ({ segments }) =>
    segments
      .filter(({ segment }) => (segment?.measurements ?? []).length === 0)
      .map(({ id }) => ({ cards: [id], remedies: [{ kind: 'openField', cardId: id, field: 'measurements' }] })),
};
