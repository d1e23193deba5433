import { CRITERION_KEYS } from '../details/customerLists.ts';
import type { Observation } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** Segments told apart by so many criteria. In a mass market nobody is told apart. */
export function segmentsByCriteria({ info, segments }: CheckContext, count: number): readonly Observation[] {
  if (info.marketType === 'mass') return [];
  return segments
    .filter(({ segment }) => CRITERION_KEYS.filter((key) => segment?.criteria?.[key] !== undefined).length === count)
    .map(({ id }) => ({ cards: [id], remedies: [{ kind: 'openField', cardId: id, field: 'criteria' }] }));
}
