import { POSTER_ORDER, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import type { Exported, ExportWords } from '../interchange/interchange.ts';
import { lossesBut } from '../interchange/losses.ts';
import { canvasColor } from './colors.ts';

/** Between a card's text and its notes, which the format has no field for. */
export const NOTES_RULE = '\n\n---\n\n';

/** The id of a block's group; by it our own files are known again. */
export function groupId(block: BlockKey | 'parking'): string {
  return `platno-${block}`;
}

/** Parked cards have no place of their own: one below the other, all of one size. Pixels of the format, as board units are. */
const PARKED = { width: 240, height: 96, gap: 16, aside: 80, label: 48 };

/** JSON Canvas 1.0: a group a block, a text node a card, an edge a link; parked cards in a group beside. Places are whole board units. */
export function writeJsonCanvas(document: CanvasDocument, words: ExportWords): Exported {
  const groups = POSTER_ORDER.map((block) => ({
    id: groupId(block),
    type: 'group',
    ...whole(words.blockBox(block)),
    label: words.block(block).title,
  }));
  const cards = cardsInOrder(document).map((card) => cardNode(card, whole(words.cardBox(card.id))));
  const right = Math.max(...groups.map(({ x, width }) => x + width));
  const top = Math.min(...groups.map(({ y }) => y));
  const parking = parkingNodes(document.info.parked ?? [], { x: right + PARKED.aside, y: top }, words.parked);
  const edges = [...document.links.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, from, to }) => ({ id, fromNode: from, toNode: to }));
  const text = JSON.stringify({ nodes: [...groups, ...cards, ...parking], edges }, null, 2) + '\n';
  return { text, losses: lossesBut(document, ['colors', 'notes', 'links', 'layout', 'parked']) };
}

function parkingNodes(parked: readonly Card[], { x, y }: Readonly<{ x: number; y: number }>, label: string) {
  if (parked.length === 0) return [];
  const { width, height, gap } = PARKED;
  const cards = parked.map((card, index) =>
    cardNode(card, { x: x + gap, y: y + PARKED.label + index * (height + gap), width, height }),
  );
  const size = { width: width + 2 * gap, height: PARKED.label + parked.length * (height + gap) };
  return [{ id: groupId('parking'), type: 'group', x, y, ...size, label }, ...cards];
}

function cardNode(card: Card, box: ReturnType<typeof whole>) {
  return { id: card.id, type: 'text', ...box, ...(card.color && { color: canvasColor(card.color) }), text: textOf(card) };
}

function textOf({ text, notes }: Card): string {
  return notes === undefined || notes === '' ? text : text + NOTES_RULE + notes;
}

function whole(box: Readonly<{ x: number; y: number; width: number; height: number }>) {
  return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
}
