import type { Box, Point } from '../../../renderer/layout/geometry.ts';
import { posterBlocks, type BlockBox, type ContentNeed } from '../../../renderer/layout/poster.ts';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import { CARD, type BoardFile } from '../board.ts';

export type Camera = Readonly<{ x: number; y: number; z: number }>;

/** What both floors draw: blocks, cards, links. Cards change their place while they are dragged. */
export type FloorCard = {
  readonly id: string;
  readonly text: string;
  readonly color: string | null;
  box: Box;
  readonly links: FloorLink[];
};
export type FloorLink = Readonly<{ id: string; from: FloorCard; to: FloorCard }>;
export type FloorBoard = Readonly<{
  blocks: readonly BlockBox[];
  cards: ReadonlyMap<string, FloorCard>;
  links: readonly FloorLink[];
}>;

/** The colours of a board; the same for both floors. */
export const INK = {
  page: '#eceef2',
  block: '#f8f9fb',
  blockLine: '#d9dde5',
  title: '#1d2430',
  card: '#ffffff',
  cardLine: '#d3d8e1',
  text: '#1b212c',
  link: '#8a94a4',
  accent: '#3457d5',
} as const;

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 18;
export const PADDING = { x: 12, y: 14 };
/** Shared with the editor's wheel: a pinch step of one px changes the zoom by a hundredth. */
const PINCH_ZOOM = 0.01;

/** Only geometry: nothing is checked, for the file was made by the bench itself. */
export function readFloorBoard(file: BoardFile): FloorBoard {
  const needs: Record<BlockKey, { width: number; height: number }> = emptyNeeds();
  for (const card of file.cards) {
    const need = needs[card.block];
    need.width = Math.max(need.width, card.x + card.width);
    need.height = Math.max(need.height, card.y + CARD.height);
  }
  const { blocks } = posterBlocks(needs satisfies Record<BlockKey, ContentNeed>);
  const cards = new Map<string, FloorCard>();
  for (const { id, text, block, x, y, width, color } of file.cards) {
    const { content } = blocks[block];
    const box = { x: content.x + x, y: content.y + y, width, height: CARD.height };
    cards.set(id, { id, text, color: color ?? null, box, links: [] });
  }
  return { blocks: Object.values(blocks), cards, links: readLinks(file, cards) };
}

function emptyNeeds(): Record<BlockKey, { width: number; height: number }> {
  const entries = BLOCK_KEYS.map((key) => [key, { width: 0, height: 0 }]);
  return Object.fromEntries(entries) as Record<BlockKey, { width: number; height: number }>; // one entry a block
}

function readLinks(file: BoardFile, cards: ReadonlyMap<string, FloorCard>): FloorLink[] {
  return file.links.flatMap(({ id, from, to }) => {
    const source = cards.get(from);
    const target = cards.get(to);
    if (!source || !target) return [];
    const link = { id, from: source, to: target };
    source.links.push(link);
    target.links.push(link);
    return [link];
  });
}

/** The eight numbers of a link's cubic curve: from the facing edge of one card to that of the other. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

export function curveOf({ from, to }: FloorLink): Curve {
  const isRight = to.box.x >= from.box.x;
  const x1 = isRight ? from.box.x + from.box.width : from.box.x;
  const x2 = isRight ? to.box.x : to.box.x + to.box.width;
  const y1 = from.box.y + from.box.height / 2;
  const y2 = to.box.y + to.box.height / 2;
  const reach = Math.max(24, Math.min(160, 0.4 * Math.abs(x2 - x1))) * (isRight ? 1 : -1);
  return [x1, y1, x1 + reach, y1, x2 - reach, y2, x2, y2];
}

export function zoomedAbout(camera: Camera, deltaY: number, at: Point): Camera {
  const z = Math.max(0.05, Math.min(4, camera.z * Math.exp(-deltaY * PINCH_ZOOM)));
  return { x: camera.x + at.x / camera.z - at.x / z, y: camera.y + at.y / camera.z - at.y / z, z };
}
