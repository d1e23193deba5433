import type { CircleItem, DrawItem, SceneNode, TextItem } from '../../layout/scene.ts';
import { nameOf, outsideId, type Drawing } from './drawing.ts';
import { pathShape, pictureShape, rectShape, type Named } from './shapes.ts';
import type { Paragraph } from './text.ts';
import type { Transform } from './units.ts';

/** Everything that is no text, discs with the letter in them; answers the texts that are left. Signs are decoration where words say the same. */
export function drawSigns(node: SceneNode, items: readonly DrawItem[], layer: string[], drawing: Drawing): TextItem[] {
  const texts: TextItem[] = [];
  const named = (): Named => ({ id: drawing.next++, name: nameOf(node), isDecoration: true });
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const after = items[index + 1];
    if (item.kind !== 'text') {
      const letter = item.kind === 'circle' && isWithin(after, item) ? [letterOf(after, drawing.to)] : [];
      const shape = drawItem(item, item.kind === 'image' ? pictured(node, drawing) : named(), letter, drawing);
      if (shape !== null) layer.push(shape);
    } else if (before?.kind !== 'circle' || !isWithin(item, before)) texts.push(item);
  }
  return texts;
}

/** A logo is told once; on further pages it is a header like any other. */
function pictured(node: SceneNode, drawing: Drawing): Named {
  const named = { id: drawing.next++, name: nameOf(node) };
  return node.role === 'logo' ? { ...named, description: node.label } : { ...named, isDecoration: true };
}

/** A disc's letter is written over it. */
function isWithin(item: DrawItem | undefined, { cx, cy, r }: CircleItem): item is TextItem {
  return item?.kind === 'text' && Math.abs(item.x + item.width / 2 - cx) < r && Math.abs(item.baseline - cy) < r;
}

function letterOf({ text, size, fill }: TextItem, to: Transform): Paragraph {
  return { runs: [{ text, size: to.fontSize(size), color: fill, isBold: true }], isCentred: true };
}

function drawItem(item: Exclude<DrawItem, TextItem>, named: Named, text: readonly Paragraph[], drawing: Drawing) {
  const { to, page } = drawing;
  switch (item.kind) {
    case 'rect':
      return rectShape(named, item, text, page.scene.language, to);
    case 'image':
      return pictureShape(named, item, outsideId('image', item.source, drawing), to);
    case 'path':
      return pathShape(named, item, to);
    case 'circle': {
      const { cx, cy, r, ...paint } = item;
      const rect = { ...paint, kind: 'rect', x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, radius: r } as const;
      return rectShape(named, rect, text, page.scene.language, to);
    }
  }
}

/** Where something begins that text beside it must not run into; lines across a column are beside nothing. */
export function leftOf(item: DrawItem): number {
  if (item.kind === 'text') return item.x;
  return item.kind === 'circle' ? item.cx - item.r : -Infinity;
}
