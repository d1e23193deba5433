import { foldText } from '../../actions/board/findCards.ts';
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
 * The cards a card can be linked with now, as far as their text contains the query: by block and in reading order, but
 * what begins with the query comes first, and its block too, for Enter takes the first. `total` counts all of them,
 * without query and limit. Where blocks are named, only their cards.
 */
export function linkChoices(state: EditorState, cardId: string, query: string, blocks?: readonly BlockKey[]): LinkChoices {
  const card = state.document.cards.get(cardId);
  if (!card) return { groups: [], total: 0 };
  const wantedBlocks = linkableBlocks(card.block).filter((block) => blocks?.includes(block) ?? true);
  const targets = linkTargets(state, cardId);
  const idsOf = (block: BlockKey) => state.derived.order[block].filter((id) => targets.has(id));
  const wanted = foldText(query.trim());
  let free = MOST_CHOICES;
  const ranked = wantedBlocks.map((block) => ({ block, matches: byRank(idsOf(block), (id) => rankOf(state, id, wanted)) }));
  const groups = byRank(ranked, ({ matches }) => matches[0]?.rank ?? null).flatMap(({ item: { block, matches } }) => {
    const cardIds = matches.slice(0, free).map(({ item }) => item);
    free -= cardIds.length;
    return cardIds.length === 0 ? [] : [{ block, cardIds }];
  });
  return { groups, total: wantedBlocks.reduce((sum, block) => sum + idsOf(block).length, 0) };
}

/** Lowest rank first, otherwise in the order they have; without those that have no rank. */
function byRank<Item>(items: readonly Item[], rank: (item: Item) => number | null): { item: Item; rank: number }[] {
  return items
    .flatMap((item) => {
      const found = rank(item);
      return found === null ? [] : [{ item, rank: found }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** 0 where the text begins with what is wanted, 1 where a word does, 2 where it stands within a word; null without it. */
function rankOf({ document }: EditorState, cardId: string, wanted: string): number | null {
  const text = foldText(document.cards.get(cardId)?.text ?? '');
  if (text.startsWith(wanted)) return 0;
  if (!text.includes(wanted)) return null;
  return startsOfWords(text).some((start) => text.startsWith(wanted, start)) ? 1 : 2;
}

function startsOfWords(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
}
