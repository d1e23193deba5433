import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { StoryBoard } from './storyBoard.ts';

/** How a link is seen: 0 not at all; `strength` 1 is a line the eye can follow through the room, in a segment's own colour if it has one. */
export type LinkLight = Readonly<{ alpha: number; strength: number; color: string | null }>;

/** How brightly everything is seen at a step. What is not named is not there. */
export type StoryLight = Readonly<{
  cards: ReadonlyMap<string, number>;
  links: ReadonlyMap<string, LinkLight>;
  /** Blocks that put their question: those without a card, and the one that is told as long as none of its cards is seen. */
  asking: ReadonlySet<string>;
  /** The card and the block with a ring around them. */
  ringed: ReadonlySet<string>;
}>;

/** Cards beside the one that is told, in its block and in others: back, but still to be read. */
const BESIDE = 0.85;
const ELSEWHERE = 0.24;
const CALM_LINKS = 0.3;
const DARK_LINKS = 0.2;

/** What a step's picture looks like on a board. */
export function lightOf(board: StoryBoard, picture: StepPicture): StoryLight {
  const cards = new Map<string, number>();
  // A block whose cards are still to come says nothing: its question would make it look empty.
  const filled = new Set<string>(board.cards.map(({ block }) => block));
  const all = board.blocks.map(({ block }) => block);
  const asking = new Set<string>(all.filter((block) => block === picture.block || !filled.has(block)));
  for (const card of board.cards) {
    if (!picture.revealed.has(card.id)) continue;
    cards.set(card.id, cardAlpha(board, picture, card.id, card.block));
    asking.delete(card.block);
  }
  const links = new Map<string, LinkLight>();
  for (const { link } of board.links) {
    if (cards.has(link.from) && cards.has(link.to)) links.set(link.id, linkLight(board, picture, link));
  }
  const ringed = new Set<string>([picture.block, picture.lit ? null : picture.card].filter((one) => one !== null));
  return { cards, links, asking, ringed };
}

function cardAlpha({ theme }: StoryBoard, { lit, card, block }: StepPicture, id: string, ofBlock: string): number {
  if (lit) return lit.has(id) ? 1 : theme.dimmed;
  if (block === null || id === card) return 1;
  if (ofBlock !== block) return theme.dimmed + ELSEWHERE;
  return card === null ? 1 : BESIDE;
}

function linkLight(
  { theme, signs }: StoryBoard,
  { lit, card, block }: StepPicture,
  { id, from, to }: Readonly<{ id: string; from: string; to: string }>,
): LinkLight {
  const calm = (alpha: number): LinkLight => ({ alpha, strength: 0, color: null });
  if (lit) {
    const sign = signs.get(card ?? '');
    return lit.has(id) ? { alpha: 1, strength: 1, color: sign ? theme.shades[sign.color].line : null } : calm(DARK_LINKS);
  }
  if (block === null) return calm(1);
  return card !== null && (from === card || to === card) ? { alpha: 1, strength: 1, color: null } : calm(CALM_LINKS);
}

/** How far from one light to another: 0 is the first, 1 the second. */
export function alphaBetween(before: number | undefined, after: number | undefined, share: number): number {
  return (before ?? 0) * (1 - share) + (after ?? 0) * share;
}
