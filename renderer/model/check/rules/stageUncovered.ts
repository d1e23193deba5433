import type { Card } from '../../document.ts';
import { STAGE_KEYS, type StageKey } from '../../lifeCycle.ts';
import { hasRoom } from '../crowding.ts';
import type { Observation, Remedy } from '../finding.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { deservesMore } from '../segmentEffort.ts';

const SERVING = ['channels', 'customerRelationships'] as const;

/**
 * A stage of the life cycle in which nobody is there for a segment; one finding a stage. As long as no linked card names any
 * stage the life cycle is not begun, and that is one finding, not seven. A segment that nothing reaches or keeps is an error
 * of its own.
 */
export const stageUncovered: Rule = {
  id: 'stage-uncovered',
  severity: 'hint',
  observe: (context) =>
    context.segments.flatMap((segment) => {
      const serving = SERVING.flatMap((block) => context.linked(segment, block));
      const [first] = serving;
      if (!first) return [];
      const covered = new Set(serving.flatMap(({ stages = [] }) => stages));
      if (covered.size === 0) return [notBegun(segment, first)];
      return STAGE_KEYS.filter((stage) => !covered.has(stage)).map((stage) => uncovered(context, segment, stage));
    }),
};

function notBegun({ id }: Card, first: Card): Observation {
  return { cards: [id], remedies: [{ kind: 'openField', cardId: first.id, field: 'stages' }] };
}

/** A card for the stage, where it makes no block crowded and spends no more on the segment than it is worth. */
function uncovered(context: CheckContext, segment: Card, stage: StageKey): Observation {
  const { id } = segment;
  const blocks = deservesMore(context, segment) ? SERVING : [];
  const remedies = blocks
    // The first card of a kind is missing altogether: that has a finding of its own, and comes first.
    .filter((block) => context.isLinked(segment, block) && hasRoom(context, block))
    .map((block): Remedy => ({ kind: 'addLinkedCard', cardId: id, block, stage }));
  return { cards: [id], about: stage, remedies };
}
