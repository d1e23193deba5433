import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Vote } from '../../model/workshop/votes.ts';

/** Cards up for a vote that stand in one block now; null: those that have left the canvas since the vote began. */
export type OptionGroup = Readonly<{ block: BlockKey | null; options: Vote['options'] }>;

/** The cards of a vote by block, in thinking order; a card that is gone stays, for people may have voted for it. */
export function optionGroups({ cards }: CanvasDocument, { options }: Vote): readonly OptionGroup[] {
  const unique = [...new Map(options.map((option) => [option.card, option])).values()];
  const byBlock = Map.groupBy(unique, ({ card }) => cards.get(card)?.block ?? null);
  return [...BLOCK_KEYS, null].flatMap((block) => {
    const inBlock = byBlock.get(block);
    return inBlock ? [{ block, options: inBlock }] : [];
  });
}
