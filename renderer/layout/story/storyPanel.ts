import type { BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { CARD_FONT_SIZE } from '../cardText.ts';
import { blockIcon } from '../draw/blockIcons.ts';
import type { CardSigns } from '../draw/drawCard.ts';
import type { Box } from '../geometry.ts';
import { textSlots } from '../pages/detailStrips.ts';
import { flow, type Placed, type Section, type Strip } from '../pages/flow.ts';
import { placed } from '../pages/placed.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE, type TypeStyle } from '../pages/pageType.ts';
import { onCanvas } from '../pages/places.ts';
import { slotStrips } from '../pages/slots.ts';
import { drawPaperCard, paperCardText } from '../paperCard.ts';
import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { framedCard } from './emphasis.ts';

const THEME = PAPER_THEME;

/** What belongs together in the panel: the cards of the block a page is about, or a list under the name of another block. */
export type PanelSection = Readonly<{ block: BlockKey; heading: string; cards: readonly Card[] }>;

/** What lies on one page of the panel. */
export type PanelPage = readonly Placed<string>[];

/** The type of cards in the panel, units of the page: as large as all of them fit, never smaller than is comfortable. */
const SIZES = [12, 11, 10, 9, 8] as const;
/** A list has the same words as the board and may be smaller before it takes another page. */
const LIST_SIZES = [...SIZES, 7.5, 7] as const;
/** Of a column of cards, in the largest type some 25 characters. */
const NARROWEST = 168;
const BETWEEN_COLUMNS = 14;
/** Badges stand on the upper edge; board units. */
const BADGES = 8;
const BETWEEN_CARDS = 5;
/** In a list: the room of a block's pictogram; of the type size, above its name, and between what is in it. */
const ICON = 20;
const ABOVE_HEADING = 0.95;
const BETWEEN_LINES = 0.25;
/** Where there is so little room, lists are not indented. */
const NARROW = 200;
const QUESTION = { face: 'regular', size: 16, line: 22, drop: 16 } as const;

type Look = Readonly<{ width: number; size: number; room: number; signsOf: (card: Card) => CardSigns }>;

/** Cards large enough to be read, in as few pages as that is possible in. */
export function panelPages(
  sections: readonly PanelSection[],
  frame: Box,
  signsOf: (card: Card) => CardSigns,
): readonly PanelPage[] {
  const columns = Math.max(1, Math.floor((frame.width + BETWEEN_COLUMNS) / (NARROWEST + BETWEEN_COLUMNS)));
  const width = columnWidth(frame, columns);
  const pagesIn = (size: number): readonly PanelPage[] => {
    const set = sections.map((section) => sectionOf(section, { width, size, room: frame.height, signsOf }));
    return flow(set, columns, { first: frame.height, next: frame.height });
  };
  const sizes = sections.some(({ heading }) => heading !== '') ? LIST_SIZES : SIZES;
  let pages: readonly PanelPage[] = [];
  for (const size of sizes) {
    pages = pagesIn(size);
    if (pages.length <= 1) break;
  }
  return pages;
}

/** The nodes of a page; `isThere` says which cards are told by now, `current` is the one that is spoken of. */
export function drawPanel(
  page: PanelPage,
  frame: Box,
  { isThere, current }: Readonly<{ isThere: (cardId: string) => boolean; current: string | null }>,
): SceneNode[] {
  const columns = Math.max(1, Math.floor((frame.width + BETWEEN_COLUMNS) / (NARROWEST + BETWEEN_COLUMNS)));
  const step = columnWidth(frame, columns) + BETWEEN_COLUMNS;
  return page
    .filter(({ entry, strip }) => strip.height > 0 && (entry === null || isThere(entry)))
    .map(({ strip, entry, column, y }) => {
      const node = strip.draw(frame.x + column * step, frame.y + y);
      return entry !== null && entry === current ? framedCard(node, THEME) : node;
    });
}

/** While no card is told: the question that is put to the room. */
export function drawQuestion(question: string, frame: Box): SceneNode {
  const lines = linesOf(question, QUESTION, frame.width);
  const items = lines.flatMap((line, index) => drawLine(line, QUESTION, frame.x, frame.y + index * QUESTION.line, THEME.hint));
  const box = { ...frame, height: lines.length * QUESTION.line };
  return { role: 'row', id: 'question', label: question, box, items, children: [] };
}

function columnWidth(frame: Box, columns: number): number {
  return (frame.width - (columns - 1) * BETWEEN_COLUMNS) / columns;
}

function sectionOf({ block, heading, cards }: PanelSection, look: Look): Section<string> {
  const isList = heading !== '';
  const entries = cards.map((card) => {
    return { id: card.id, strips: isList ? lineStrips(card, look) : [cardStrip(card, look)], again: NOTHING };
  });
  return { key: block, heading: isList ? headingStrip(block, heading, look) : NOTHING, entries };
}

const NOTHING: Strip = {
  ...{ height: 0, air: 0, isHead: true },
  draw: (x, y) => ({ role: 'pageHeader', id: 'nothing', label: '', box: { x, y, width: 0, height: 0 }, items: [], children: [] }),
};

function headingStrip(block: BlockKey, heading: string, { width, size }: Look): Strip {
  const style = PAGE_TYPE.card;
  const line = oneLine(heading, style, width - ICON);
  const draw = (x: number, y: number): SceneNode => {
    const items = [...blockIcon(block, x, y - 1, THEME.hint), ...drawLine(line, style, x + ICON, y, THEME.hint)];
    return { role: 'blockTitle', id: block, label: heading, box: { x, y, width, height: style.line }, items, children: [] };
  };
  return { height: style.line, air: size * ABOVE_HEADING, isHead: true, draw };
}

function lineStrips(card: Card, { width, size }: Look): Strip[] {
  const style: TypeStyle = { face: 'regular', size, line: size * 1.35, drop: size };
  const left = width < NARROW ? 0 : ICON;
  const lines = linesOf(card.text, style, width - left);
  const { leadsTo } = onCanvas(card.id);
  const about = { role: 'row', id: `${card.id}-line`, label: card.text, leadsTo } as const;
  return slotStrips(textSlots(lines, style, left, THEME.cardText), { ...about, width, air: size * BETWEEN_LINES });
}

/** A card that is higher than the whole panel is made smaller. */
function cardStrip(card: Card, look: Look): Strip {
  const { scale, text } = sizeOf(card, look, look.size / CARD_FONT_SIZE);
  const box = { x: 0, y: BADGES, width: look.width / scale, height: text.height, text };
  const draw = (x: number, y: number): SceneNode => {
    return placed(drawPaperCard(card, box, look.signsOf(card), THEME), { scale, x, y });
  };
  return { height: (BADGES + text.height) * scale, air: BETWEEN_CARDS * scale, isHead: false, draw };
}

function sizeOf(card: Card, look: Look, scale: number): Readonly<{ scale: number; text: ReturnType<typeof paperCardText> }> {
  const text = paperCardText(card, look.width / scale);
  return (BADGES + text.height) * scale <= look.room ? { scale, text } : sizeOf(card, look, scale * 0.9);
}
