import { contentBox, cardSize } from '../layout/boardLayout.ts';
import type { Box, Point, Size } from '../layout/geometry.ts';
import { createPlacer, type Placer } from '../layout/place/firstFreePlace.ts';
import { makeRoom } from '../layout/place/makeRoom.ts';
import type { BlockKey } from '../model/blocks.ts';
import type { ColorKey } from '../model/colors.ts';
import { CARD_WIDTH, type CanvasDocument, type Card } from '../model/document.ts';
import { moveCards } from '../model/edits/cardEdits.ts';
import type { Operation } from '../model/operations.ts';
import { nextSegmentColor } from '../model/queries/segments.ts';
import type { EditorState } from './editorState.ts';

/** Boxes of a block's cards in content coordinates, without the given ones. */
export function blockObstacles(state: EditorState, block: BlockKey, without?: ReadonlySet<string>): (Box & { id: string })[] {
  return state.derived.order[block].flatMap((id) => {
    const card = state.document.cards.get(id);
    return card && !without?.has(id) ? [{ ...contentBox(card), id }] : [];
  });
}

/** Gives out free places in a block, one after the other; `width` makes room for more cards side by side. */
export function placerFor(state: EditorState, block: BlockKey, without?: ReadonlySet<string>, width = 0): Placer {
  return createPlacer(blockObstacles(state, block, without), Math.max(width, state.layout.blocks[block].content.width));
}

export type NewCard = Readonly<{
  id: string;
  block: BlockKey;
  text: string;
  at?: Point | undefined;
  placer?: Placer | undefined;
  color?: ColorKey | undefined;
}>;

/** A new card: where it was asked for, else on the first free place; a segment gets a colour, the next free one if none is given. */
export function makeCard(state: EditorState, wish: NewCard): Card {
  const width = CARD_WIDTH;
  const size: Size = cardSize({ text: wish.text, width });
  const at = wish.at ?? (wish.placer ?? placerFor(state, wish.block)).place(size);
  const sign = wish.block === 'customerSegments' ? { color: wish.color ?? nextSegmentColor(state.document) } : {};
  return { id: wish.id, block: wish.block, text: wish.text, x: at.x, y: at.y, width, ...sign };
}

/**
 * After a card grew (text or width): the operations that move the cards it covers out of its way. `document` still holds the
 * card as it was; one that did not grow pushes nothing, not even what a person has laid under it.
 */
export function roomOperations(document: CanvasDocument, grown: Card): Operation[] {
  const before = document.cards.get(grown.id);
  if (before && !isLarger(grown, before)) return [];
  const others = [...document.cards.values()].filter((card) => card.block === grown.block && card.id !== grown.id);
  const moved = makeRoom(
    { ...contentBox(grown), id: grown.id },
    others.map((card) => ({ ...contentBox(card), id: card.id })),
  );
  return moveCards(
    document,
    others.flatMap((card) => {
      const y = moved.get(card.id);
      return y === undefined ? [] : [{ id: card.id, block: card.block, x: card.x, y }];
    }),
  );
}

function isLarger(card: Card, before: Card): boolean {
  const [now, then] = [cardSize(card), cardSize(before)];
  return now.width > then.width || now.height > then.height;
}
