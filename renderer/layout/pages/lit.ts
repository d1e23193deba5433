import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import { dimmed } from './dimmed.ts';

/** Links of the chain come forward; on the canvas page they stay in the background. */
const LIT_OPACITY = 0.6;

/** A node of a canvas in a segment's spotlight: its chain lit, the rest dimmed. Blocks keep their titles, whatever is in them. */
export function lit(node: SceneNode, chain: ReadonlySet<string>, color: string, theme: BoardTheme): SceneNode {
  switch (node.role) {
    case 'block':
      return { ...node, children: node.children.map((child) => lit(child, chain, color, theme)) };
    case 'card':
    case 'dimmedCard':
      return unnamed(chain.has(node.id) ? node : { ...dimmed(node, theme), role: 'dimmedCard' });
    case 'link':
      return chain.has(node.id) ? { ...node, items: node.items.map((item) => shine(item, color)) } : dimmed(node, theme);
    default:
      return node;
  }
}

/** It leads to the card's details as on the canvas, but those lead back to the canvas, where a card is only once. */
function unnamed(card: SceneNode): SceneNode {
  return { ...card, place: undefined };
}

/** On its page the whole chain has the segment's colour, also where it shares cards with others. */
function shine(item: DrawItem, color: string): DrawItem {
  if (item.kind === 'path') return { ...item, stroke: color, opacity: LIT_OPACITY };
  return item.kind === 'circle' ? { ...item, fill: color } : item;
}
