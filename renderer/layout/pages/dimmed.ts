import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/**
 * A node as the spotlight leaves it in the dark: its colours mixed with those of the paper. Nothing shines through, so that
 * what is lit can pass below it, and printers need no transparency.
 */
export function dimmed(node: SceneNode, theme: BoardTheme): SceneNode {
  const fade = (color: string): string => mixColors(color, theme.background, theme.dimmed);
  return { ...node, items: node.items.map((item) => fadeItem(item, fade)) };
}

function fadeItem(item: DrawItem, fade: (color: string) => string): DrawItem {
  if (item.kind === 'text') return { ...item, fill: fade(item.fill) };
  if (item.kind === 'image') return item;
  return { ...item, fill: item.fill && fade(item.fill), stroke: item.stroke && fade(item.stroke) };
}

/** `share` of a colour on a ground, both `#rrggbb`. */
function mixColors(color: string, ground: string, share: number): string {
  const part = (hex: string, index: number): number => Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) => Math.round(part(color, index) * share + part(ground, index) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
