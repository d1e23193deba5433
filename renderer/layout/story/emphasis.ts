import type { DrawItem, RectItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/** The frame around what a page is about, units of the page: seen from afar, and in print without colour. */
const FRAME = 2;

/** A card that is spoken of. */
export function framedCard(card: SceneNode, theme: BoardTheme): SceneNode {
  const paper = card.items.find(isFramed);
  return { ...card, items: card.items.map((item) => (item === paper ? framed(item, theme) : item)) };
}

/** A block that is spoken of: its frame, and its ground in the colour of the frame. */
export function framedBlock(block: SceneNode, theme: BoardTheme): SceneNode {
  return {
    ...block,
    items: block.items.map((item) => (isFramed(item) ? { ...framed(item, theme), fill: theme.accentSoft } : item)),
    children: block.children.map((child) =>
      child.role === 'card' || child.role === 'dimmedCard' ? child : onGround(child, theme),
    ),
  };
}

function isFramed(item: DrawItem): item is RectItem {
  return item.kind === 'rect' && item.stroke !== undefined;
}

function framed(item: RectItem, theme: BoardTheme): RectItem {
  return { ...item, stroke: theme.accent, strokeWidth: Math.max(FRAME, item.strokeWidth ?? 1) };
}

/** Words on a block bring their own piece of its ground. */
function onGround(node: SceneNode, theme: BoardTheme): SceneNode {
  const items = node.items.map((item) =>
    item.kind === 'rect' && item.fill === theme.blockFill ? { ...item, fill: theme.accentSoft } : item,
  );
  return { ...node, items };
}
