import { foldText } from '../../actions/findCards.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { linkableBlocks } from '../../model/linkRules.ts';
import type { EditorState } from '../../state/editorState.ts';
import { linkTargets } from '../../state/linkTargets.ts';

/** More than this nobody reads through; the rest is a few typed letters away. */
const MOST_CHOICES = 60;

export type LinkChoices = Readonly<{
  groups: readonly Readonly<{ block: BlockKey; cardIds: readonly string[] }>[];
  total: number;
}>;

/**
 * The cards a card can be linked with now, by block and in reading order, as far as their text contains the query.
 * `total` counts all of them, without query and limit.
 */
export function linkChoices(state: EditorState, cardId: string, query: string): LinkChoices {
  const card = state.document.cards.get(cardId);
  if (!card) return { groups: [], total: 0 };
  const targets = linkTargets(state, cardId);
  const wanted = foldText(query.trim());
  let free = MOST_CHOICES;
  const groups = linkableBlocks(card.block).flatMap((block) => {
    const cardIds = state.derived.order[block].filter((id) => targets.has(id) && matches(state, id, wanted)).slice(0, free);
    free -= cardIds.length;
    return cardIds.length === 0 ? [] : [{ block, cardIds }];
  });
  return { groups, total: targets.size };
}

function matches({ document }: EditorState, cardId: string, wanted: string): boolean {
  return foldText(document.cards.get(cardId)?.text ?? '').includes(wanted);
}
