import { linkableBlocks } from '../model/linkRules.ts';
import type { EditorState } from './editorState.ts';

/** The cards a card can be linked with now: the right blocks, and not linked yet. */
export function linkTargets(state: EditorState, cardId: string): ReadonlySet<string> {
  const { document } = state;
  const card = document.cards.get(cardId);
  const targets = new Set<string>();
  if (!card) return targets;
  const blocks = new Set(linkableBlocks(card.block));
  const linked = new Set<string>();
  for (const link of state.derived.links.outgoing.get(cardId) ?? []) linked.add(link.to);
  for (const link of state.derived.links.incoming.get(cardId) ?? []) linked.add(link.from);
  for (const other of document.cards.values()) if (blocks.has(other.block) && !linked.has(other.id)) targets.add(other.id);
  return targets;
}
