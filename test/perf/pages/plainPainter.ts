import type { Box } from '../../../renderer/layout/geometry.ts';
import { curveOf, FONT_SIZE, INK, LINE_HEIGHT, PADDING, type FloorBoard, type FloorCard, type FloorLink } from './floorBoard.ts';

/** Text smaller than this on the screen (px) becomes bars, as on the editor's own board. */
const SMALLEST_TEXT = 2.6;

/** A card's lines, broken once. */
export type Lines = ReadonlyMap<FloorCard, readonly string[]>;

export function breakLines(context: CanvasRenderingContext2D, board: FloorBoard): Lines {
  context.font = `${FONT_SIZE}px sans-serif`;
  const space = context.measureText(' ').width;
  const lines = new Map<FloorCard, readonly string[]>();
  for (const card of board.cards.values()) lines.set(card, breakText(context, card.text, card.box.width - 2 * PADDING.x, space));
  return lines;
}

function breakText(context: CanvasRenderingContext2D, text: string, maxWidth: number, space: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = context.measureText(word).width;
    if (line !== '' && width + space + wordWidth > maxWidth) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += (width === 0 ? 0 : space) + wordWidth;
    }
  }
  lines.push(line);
  return lines;
}

/** Everything of a board that touches an area, but for one card with its links. */
export function paintBoard(
  context: CanvasRenderingContext2D,
  board: FloorBoard,
  lines: Lines,
  area: Box,
  scale: number,
  lifted: FloorCard | null,
): void {
  context.font = `600 15px sans-serif`;
  for (const block of board.blocks) paintBlock(context, block);
  for (const link of board.links) {
    if (link.from === lifted || link.to === lifted || !overlaps(linkBox(link), area)) continue;
    paintLink(context, link);
  }
  context.font = `${FONT_SIZE}px sans-serif`;
  for (const card of board.cards.values())
    if (card !== lifted && overlaps(card.box, area)) paintCard(context, card, lines, scale);
}

function paintBlock(context: CanvasRenderingContext2D, { x, y, width, height, block }: FloorBoard['blocks'][number]): void {
  context.fillStyle = INK.block;
  context.strokeStyle = INK.blockLine;
  context.lineWidth = 1;
  context.fillRect(x, y, width, height);
  context.strokeRect(x, y, width, height);
  context.fillStyle = INK.title;
  context.fillText(block, x + 16, y + 28);
}

export function paintLink(context: CanvasRenderingContext2D, link: FloorLink): void {
  const [x1, y1, cx1, cy1, cx2, cy2, x2, y2] = curveOf(link);
  context.strokeStyle = INK.link;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(cx1, cy1, cx2, cy2, x2, y2);
  context.stroke();
}

export function paintCard(context: CanvasRenderingContext2D, card: FloorCard, lines: Lines, scale: number): void {
  const { x, y, width, height } = card.box;
  context.fillStyle = INK.card;
  context.strokeStyle = card.color === null ? INK.cardLine : INK.accent;
  context.lineWidth = 1;
  context.fillRect(x, y, width, height);
  context.strokeRect(x, y, width, height);
  context.fillStyle = INK.text;
  for (const [index, line] of (lines.get(card) ?? []).entries()) {
    const top = y + PADDING.y + index * LINE_HEIGHT;
    if (FONT_SIZE * scale < SMALLEST_TEXT) context.fillRect(x + PADDING.x, top + 6, line.length * 6, 5);
    else context.fillText(line, x + PADDING.x, top + 13.5);
  }
}

/** Start, end and control points of a link lie in here, with half a line's width and more around. */
export function linkBox(link: FloorLink): Box {
  const [x1, y1, cx1, , cx2, , x2, y2] = curveOf(link);
  const x = Math.min(x1, x2, cx1, cx2) - 2;
  const y = Math.min(y1, y2) - 2;
  return { x, y, width: Math.max(x1, x2, cx1, cx2) + 2 - x, height: Math.max(y1, y2) + 2 - y };
}

/** A card with all its links: what a drag step changes. */
export function cardReach(card: FloorCard): Box {
  const boxes = [grown(card.box), ...card.links.map(linkBox)];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
