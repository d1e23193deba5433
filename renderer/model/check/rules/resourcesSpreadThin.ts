import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { effortFor, isModest } from '../segmentEffort.ts';

/** More is done for a segment that earns little and will not grow than for the most important one. */
export const resourcesSpreadThin: Rule = {
  id: 'resources-spread-thin',
  severity: 'hint',
  observe: (context) => {
    const [best, ...rest] = context.segments;
    if (!best) return [];
    const most = effortFor(context, best);
    return rest.flatMap((segment): Observation[] => {
      if (!isModest(segment)) return [];
      const count = effortFor(context, segment);
      return count > most ? [{ cards: [segment.id, best.id], facts: { count, most } }] : [];
    });
  },
};
