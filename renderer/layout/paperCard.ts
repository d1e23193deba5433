import type { Card } from '../model/document.ts';
import type { CardBox } from './boardLayout.ts';
import { CARD_FONT_SIZE, CARD_LINE_HEIGHT, CARD_PADDING_X, CARD_PADDING_Y, layoutCard, type CardText } from './cardText.ts';
import { drawCard, type CardSigns } from './draw/drawCard.ts';
import type { DrawItem, SceneNode } from './scene.ts';
import type { BoardTheme } from './theme.ts';

/** Air around the text of a printed card, board units. Nobody grasps a card on paper, so it needs less than on screen. */
const PADDING_X = 9;
const PADDING_Y = 8;

/** Line lengths go by this, board units, so that the many widths that are tried out break a text only a few times. */
const STEP = 4;

/** Cards are frozen records: their lines by the width they were broken for. */
const cache = new WeakMap<Card, Map<number, CardText>>();

/** The lines of a card at the width it has on paper: the type of the board, with less air around it. */
export function paperCardText(card: Card, width: number): CardText {
  const whole = Math.floor(width / STEP) * STEP;
  const known = cache.get(card) ?? new Map<number, CardText>();
  const before = known.get(whole);
  if (before) return before;
  cache.set(card, known);
  const { lines } = layoutCard({ text: card.text, width: whole + 2 * (CARD_PADDING_X - PADDING_X) });
  const text = { lines, height: 2 * PADDING_Y + lines.length * CARD_LINE_HEIGHT };
  known.set(whole, text);
  return text;
}

/** The card as the board draws it, its lines where paper has them. No mark for notes: on paper nobody can open them. */
export function drawPaperCard(card: Card, box: CardBox, signs: CardSigns, theme: BoardTheme): SceneNode {
  const node = drawCard({ ...card, notes: undefined }, box, signs, theme);
  return { ...node, items: node.items.map(moveLine) };
}

/** Badges are text too, in a smaller size, and stay on the edge. */
function moveLine(item: DrawItem): DrawItem {
  if (item.kind !== 'text' || item.size !== CARD_FONT_SIZE) return item;
  return { ...item, x: item.x - (CARD_PADDING_X - PADDING_X), baseline: item.baseline - (CARD_PADDING_Y - PADDING_Y) };
}
