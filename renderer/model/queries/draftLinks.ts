import type { Draft, DraftCard } from '../draft.ts';
import { linkRule } from '../linkRules.ts';

/** A link of a draft, its two ends in the direction the method wants. */
export type DraftLink = Readonly<{ from: string; to: string }>;

/** A link that cannot be made, with the texts of its ends as far as there are any. */
export type RefusedLink = Readonly<{ code: 'link-not-allowed' | 'link-dangling'; example: string }>;

/** Sorts the links of a draft into those a document can have, each pair once, and those it cannot. */
export function judgeDraftLinks(draft: Draft): Readonly<{ kept: readonly DraftLink[]; refused: readonly RefusedLink[] }> {
  const cards = new Map(draft.cards.map((card) => [card.key, card]));
  const kept = new Map<string, DraftLink>();
  const refused: RefusedLink[] = [];
  for (const link of draft.links) {
    const from = cards.get(link.from);
    const to = cards.get(link.to);
    const judged = from && to ? directed(from, to) : null;
    if (judged) kept.set(JSON.stringify([judged.from, judged.to]), judged);
    else refused.push({ code: from && to ? 'link-not-allowed' : 'link-dangling', example: exampleOf(from, to) });
  }
  return { kept: [...kept.values()], refused };
}

function directed(a: DraftCard, b: DraftCard): DraftLink | null {
  if (linkRule(a.block, b.block)) return { from: a.key, to: b.key };
  return linkRule(b.block, a.block) ? { from: b.key, to: a.key } : null;
}

function exampleOf(from: DraftCard | undefined, to: DraftCard | undefined): string {
  return [from, to].flatMap((card) => (card ? [card.text.replaceAll(/\s+/g, ' ').slice(0, 40)] : [])).join(' – ');
}
