import type { BoardLinks } from '../layout/boardLinks.ts';
import { boxContains, type Box, type Point } from '../layout/geometry.ts';
import { distanceToCurve } from '../layout/links/curveDistance.ts';
import { CARD_GAP } from '../layout/place/spacing.ts';
import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { EditorState } from '../state/editorState.ts';

/** What lies under a point of the board. `handle` starts a link, `edge` changes the width. */
export type Hit =
  | Readonly<{ kind: 'card'; id: string; part: 'body' | 'handle' | 'edge' }>
  | Readonly<{ kind: 'link'; id: string }>
  | Readonly<{ kind: 'block'; block: BlockKey }>
  | Readonly<{ kind: 'nothing' }>;

/** Sizes on the screen, CSS px: a hand is as steady at any zoom. */
const HANDLE_RADIUS = 7;
const HANDLE_REACH = 5;
/** Handles sit just outside the edge, within the gap to the next card, so that they cover letters of neither. */
const HANDLE_DISTANCE = 5;
/** From this zoom down handles shrink with the cards. */
const FULL_SIZE_ZOOM = 0.6;
const EDGE_REACH = 5;
const LINK_REACH = 6;

/** Cards lie above links, links above blocks; the handle of an active card (hovered or selected) above everything. */
export function hitTest(state: EditorState, links: BoardLinks, point: Point): Hit {
  const { z } = state.camera;
  const handle = hitHandle(state, point);
  if (handle !== null) return { kind: 'card', id: handle, part: 'handle' };
  const card = hitCard(state, point, EDGE_REACH / z);
  if (card) return card;
  const link = hitLink(links, point, LINK_REACH / z);
  if (link !== null) return { kind: 'link', id: link };
  const block = BLOCK_KEYS.find((key) => boxContains(state.layout.blocks[key], point));
  return block ? { kind: 'block', block } : { kind: 'nothing' };
}

/** The radius of a link handle in board units at a zoom. */
export function handleRadius(zoom: number): number {
  return HANDLE_RADIUS / Math.max(zoom, FULL_SIZE_ZOOM);
}

/** Where a card's two link handles sit: beside the middles of its left and right edge. */
export function handlePoints(box: Box, zoom: number): readonly [Point, Point] {
  const y = box.y + box.height / 2;
  const apart = Math.min(CARD_GAP / 2, HANDLE_DISTANCE / Math.max(zoom, FULL_SIZE_ZOOM));
  return [
    { x: box.x + box.width + apart, y },
    { x: box.x - apart, y },
  ];
}

/** Cards that show their handles: the one under the pointer and a card selected alone. */
export function cardsWithHandles(state: EditorState): string[] {
  const ids = state.hover !== null && state.document.cards.has(state.hover) ? [state.hover] : [];
  if (state.selection.size === 1)
    for (const id of state.selection) if (state.document.cards.has(id) && !ids.includes(id)) ids.push(id);
  return ids;
}

function hitHandle(state: EditorState, point: Point): string | null {
  const { z } = state.camera;
  const reach = handleRadius(z) + HANDLE_REACH / Math.max(z, FULL_SIZE_ZOOM);
  for (const id of cardsWithHandles(state)) {
    const box = state.layout.cards.get(id);
    if (box && handlePoints(box, z).some((handle) => Math.hypot(handle.x - point.x, handle.y - point.y) <= reach)) return id;
  }
  return null;
}

function hitCard(state: EditorState, point: Point, reach: number): Hit | null {
  let found: Hit | null = null;
  for (const [id, box] of state.layout.cards) {
    const right = box.x + box.width;
    if (point.y < box.y || point.y > box.y + box.height || point.x < box.x || point.x > right + reach / 2) continue;
    found = { kind: 'card', id, part: point.x > right - reach ? 'edge' : 'body' };
  }
  return found;
}

function hitLink(links: BoardLinks, point: Point, reach: number): string | null {
  let nearest = reach;
  let found: string | null = null;
  for (const [id, curve] of links.curves) {
    const distance = distanceToCurve(curve, point, nearest);
    if (distance >= nearest) continue;
    nearest = distance;
    found = id;
  }
  return found;
}

/** Ids of the cards that lie at least partly in a box. */
export function cardsInBox(state: EditorState, box: Box): string[] {
  const ids: string[] = [];
  for (const [id, card] of state.layout.cards) {
    if (card.x < box.x + box.width && box.x < card.x + card.width && card.y < box.y + box.height && box.y < card.y + card.height)
      ids.push(id);
  }
  return ids;
}
