import { BLOCK_KEYS, type BlockKey } from '../../blocks.ts';
import { LINK_RULES } from '../../linkRules.ts';
import type { Observation, Remedy } from '../finding.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** What each segment must have: once there are segments, each says for itself what it lacks. */
const OWED_TO_SEGMENTS: ReadonlySet<BlockKey> = new Set(
  LINK_RULES.flatMap(({ from, to }) => (from === 'customerSegments' ? [to] : [])),
);

/** An empty block is a question nobody has answered. On an empty board only the first one is asked: for whom? */
export const blockEmpty: Rule = {
  id: 'block-empty',
  severity: 'hint',
  observe: (context) => {
    const { cards, segments } = context;
    const empty = BLOCK_KEYS.filter((block) => cards[block].length === 0);
    const asked = empty.length === BLOCK_KEYS.length ? empty.slice(0, 1) : empty;
    return asked
      .filter((block) => segments.length === 0 || !OWED_TO_SEGMENTS.has(block))
      .map((block): Observation => ({ cards: [], about: block, remedies: [firstCard(context, block)] }));
  },
};

/** A first card linked with one that asks for it, where there is one; a card alone would soon be found to serve nobody. */
function firstCard({ cards }: CheckContext, block: BlockKey): Remedy {
  const asking = LINK_RULES.filter(({ to }) => to === block).flatMap(({ from }) => cards[from].slice(0, 1));
  const [first] = asking;
  if (first) return { kind: 'addLinkedCard', cardId: first.id, block };
  return block === 'keyPartners' ? { kind: 'addCard', block } : { kind: 'showBlock', block };
}
