import type { CanvasDocument } from '../document.ts';
import { judgeLink } from '../linkRules.ts';
import type { Operation } from '../operations.ts';

/** Links two cards in the direction the rules ask for; nothing where the pair may not be linked. */
export function linkCards(document: CanvasDocument, link: Readonly<{ id: string; from: string; to: string }>): Operation[] {
  const a = document.cards.get(link.from);
  const b = document.cards.get(link.to);
  if (!a || !b) return [];
  const verdict = judgeLink(document, a, b);
  if (!verdict.ok) return [];
  const next = Object.freeze({ id: link.id, from: verdict.from, to: verdict.to });
  return [{ kind: 'link', id: link.id, prev: null, next }];
}
