import type { Mark } from '../../model/colorModes.ts';
import type { Card } from '../../model/document.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import type { CardBox } from '../boardLayout.ts';
import { CARD_BASELINE, CARD_FONT_SIZE, CARD_LINE_HEIGHT, CARD_PADDING_X, CARD_PADDING_Y } from '../cardText.ts';
import type { Box } from '../geometry.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import { measureText } from '../text/measureText.ts';
import type { BoardTheme } from '../theme.ts';

const RADIUS = 7;
const BADGE_RADIUS = 7;
const BADGE_STEP = 16;
/** From the card's edges to the middle of the outermost badge. */
const BADGE_INSET = 14;
const BADGE_SIZE = 8.5;
/** The stripe on the left edge: from the corners, between two colours, and the least of a colour that can be seen. */
const STRIPE_INSET = 8;
const STRIPE_GAP = 1;
const STRIPE_WIDTH = 4;
const LEAST_STRIPE = 3;
/** More badges than this would run along the whole edge; the rest becomes “+3”. */
const MAX_BADGES = 6;

/** What a card shows beside its text: its own sign (a segment) or the signs of the segments it serves. */
export type CardSigns = Readonly<{
  own: SegmentSign | null;
  serves: readonly SegmentSign[];
  /** Where colours tell something else than segments: what this card is marked with, or null. It has no other colour then. */
  mark?: Mark | null;
}>;

export const NO_SIGNS: CardSigns = { own: null, serves: [] };

/** A card: paper, stripe or tint, finished text lines and the badges of its segments on the upper edge. */
export function drawCard(card: Card, box: CardBox, signs: CardSigns, theme: BoardTheme): SceneNode {
  return {
    role: 'card',
    id: card.id,
    label: card.text,
    box,
    items: [
      ...drawPaper(card, box, signs, theme),
      ...drawLines(box, theme),
      ...drawBadges(box, signs, theme),
      ...drawNoteMark(card, box, theme),
    ],
    children: [],
  };
}

/** Whether a card still looks as it did: what `drawCard` shows of it beside its box and signs is its colour and the mark of notes. */
export function looksTheSame(before: Card | undefined, after: Card | undefined): boolean {
  return before === after || (before?.color === after?.color && Boolean(before?.notes) === Boolean(after?.notes));
}

function drawPaper(card: Card, box: CardBox, signs: CardSigns, theme: BoardTheme): DrawItem[] {
  const { x, y, width, height } = box;
  const color = signs.mark === undefined ? (signs.own?.color ?? card.color) : signs.mark?.color;
  const shade = color ? theme.shades[color] : null;
  const items: DrawItem[] = [];
  if (theme.cardShadow !== theme.blockFill) {
    items.push({ kind: 'rect', x, y: y + 1.5, width, height, radius: RADIUS, fill: theme.cardShadow, opacity: 0.55 });
  }
  const stroke = shade ? shade.line : theme.cardStroke;
  items.push({
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: RADIUS,
    fill: shade ? shade.tint : theme.cardFill,
    stroke,
    strokeWidth: 1,
  });
  items.push(...drawStripe(box, signs, theme));
  return items;
}

/**
 * The left edge in the colours of the card's segments, one below the other in the order of their badges. Those that would be too thin to
 * be told apart are left to the badges.
 */
function drawStripe({ x, y, height }: Box, signs: CardSigns, theme: BoardTheme): DrawItem[] {
  const room = height - 2 * STRIPE_INSET;
  const all = signs.own ? [signs.own] : signs.serves;
  const shown = all.slice(0, Math.max(1, Math.floor((room + STRIPE_GAP) / (LEAST_STRIPE + STRIPE_GAP))));
  const each = (room + STRIPE_GAP) / shown.length;
  const radius = shown.length > 1 ? 1 : STRIPE_WIDTH / 2;
  return shown.map(({ color }, index) => ({
    ...{ kind: 'rect', x, y: y + STRIPE_INSET + index * each, width: STRIPE_WIDTH, height: each - STRIPE_GAP },
    ...{ radius, fill: theme.shades[color].line },
  }));
}

function drawLines(box: CardBox, theme: BoardTheme): DrawItem[] {
  const x = box.x + CARD_PADDING_X;
  const first = box.y + CARD_PADDING_Y + CARD_BASELINE;
  return box.text.lines.map((line, index) => ({
    kind: 'text',
    x,
    baseline: first + index * CARD_LINE_HEIGHT,
    text: line.text,
    face: 'regular',
    size: CARD_FONT_SIZE,
    width: line.width,
    fill: theme.cardText,
  }));
}

/** The signs on the upper edge; drawn again over the outline of a selected card. */
export function drawBadges(box: Box, signs: CardSigns, theme: BoardTheme): DrawItem[] {
  if (signs.mark) return drawBadge(box.x + box.width - BADGE_INSET, box.y, signs.mark, theme);
  if (signs.own) return drawBadge(box.x + box.width - BADGE_INSET, box.y, signs.own, theme);
  const most = Math.min(MAX_BADGES, 1 + Math.floor((box.width - 2 * BADGE_INSET) / BADGE_STEP));
  const shown = signs.serves.length > most ? signs.serves.slice(0, most - 1) : signs.serves;
  const hidden = signs.serves.length - shown.length;
  const count = shown.length + (hidden > 0 ? 1 : 0);
  const left = box.x + box.width - BADGE_INSET - (count - 1) * BADGE_STEP;
  const items = shown.flatMap((sign, index) => drawBadge(left + index * BADGE_STEP, box.y, sign, theme));
  if (hidden > 0)
    items.push(...drawDisc(left + shown.length * BADGE_STEP, box.y, `+${hidden}`, theme.link, theme.cardFill, theme));
  return items;
}

function drawBadge(cx: number, cy: number, sign: Mark, theme: BoardTheme): DrawItem[] {
  const shade = theme.shades[sign.color];
  return drawDisc(cx, cy, sign.letter, shade.line, shade.onLine, theme);
}

function drawDisc(cx: number, cy: number, text: string, fill: string, ink: string, theme: BoardTheme): DrawItem[] {
  const size = text.length > 1 ? BADGE_SIZE - 1.5 : BADGE_SIZE;
  const width = measureText(text, 'bold', size);
  return [
    { kind: 'circle', cx, cy, r: BADGE_RADIUS, fill, stroke: theme.cardFill, strokeWidth: 1.5 },
    { kind: 'text', x: cx - width / 2, baseline: cy + size * 0.36, text, face: 'bold', size, width, fill: ink },
  ];
}

/** Three short strokes in the lower right corner: there are notes behind this card. */
function drawNoteMark(card: Card, box: CardBox, theme: BoardTheme): DrawItem[] {
  if (!card.notes) return [];
  const x = box.x + box.width - 17;
  const y = box.y + box.height - 11;
  return [0, 1, 2].map((row) => ({
    kind: 'path',
    commands: [
      ['M', x, y + row * 2.6],
      ['L', x + (row === 2 ? 5 : 8), y + row * 2.6],
    ],
    stroke: theme.hint,
    strokeWidth: 1,
    opacity: 0.8,
  }));
}
