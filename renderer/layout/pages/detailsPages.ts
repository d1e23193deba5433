import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { directSegments, listSegments } from '../../model/queries/segments.ts';
import { boundingBox } from '../geometry.ts';
import { titleOf } from '../paperHeader.ts';
import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import {
  blockStrip,
  continuedStrip,
  fieldStrips,
  notesStrips,
  servesStrips,
  titleStrips,
  type StripContext,
} from './detailStrips.ts';
import { flow, type Placed, type Section, type Strip } from './flow.ts';
import type { Page, PageLabels, PagesInput } from './page.ts';
import { isWritten } from './hasDetails.ts';
import { columnLeft, pageGrid, type PageGrid } from './pageGrid.ts';
import { HEADER_HEIGHT, pageHeader, pageTitle, TITLE_HEIGHT } from './pageHead.ts';

const THEME = PAPER_THEME;

/** The notes and fields of every card that has some, block by block in the order people think through a model. */
export function detailsPages({ document, labels, area }: PagesInput): readonly Page[] {
  const grid = pageGrid(area);
  const room = grid.box.height - HEADER_HEIGHT;
  const sections = sectionsOf(document, { width: grid.columnWidth, theme: THEME, labels });
  const placed = flow(sections, grid.columns, { first: room - TITLE_HEIGHT, next: room });
  return placed.map((strips, index): Page => (place) => {
    const isFirst = index === 0;
    const top = HEADER_HEIGHT + (isFirst ? TITLE_HEIGHT : 0);
    const title = titleOf(document.info, labels);
    const head = [
      pageHeader(grid, title, labels.pageNumber(place), THEME),
      ...(isFirst ? [pageTitle(grid, labels.details.title, THEME)] : []),
    ];
    const nodes = [...head, ...blockNodes(strips, grid, top, labels)];
    return { box: grid.box, background: THEME.background, language: labels.language, title, nodes };
  });
}

function sectionsOf(document: CanvasDocument, context: StripContext): Section<BlockKey>[] {
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const index = buildLinkIndex(document);
  const byBlock = Map.groupBy(document.cards.values(), (card) => card.block);
  return BLOCK_KEYS.flatMap((key) => {
    const cards = (byBlock.get(key) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
    const told = cards.map((card) => ({ card, body: bodyOf(card, context) })).filter(({ body }) => body.length > 0);
    if (told.length === 0) return [];
    const entries = told.map(({ card, body }, place) => {
      const serves = directSegments(index, signs, card.id);
      const names = serves.map(({ id, letter }) => `${letter}\u00a0${document.cards.get(id)?.text ?? ''}`.trim());
      const title = titleStrips(card, { own: signs.get(card.id) ?? null, serves }, place === 0, context);
      const strips = [...title, ...servesStrips(card, names, context), ...body];
      return { id: card.id, strips, again: continuedStrip(card, signs.get(card.id) ?? null, context) };
    });
    return [{ key, heading: blockStrip(key, context), entries }];
  });
}

function bodyOf(card: Card, context: StripContext): Strip[] {
  const rows = context.labels.details.rows(card).flatMap((row, index) => fieldStrips(card, row, index, context));
  return [...(isWritten(card.notes) ? notesStrips(card, context) : []), ...rows];
}

/** What lies on a page as a tree: blocks, in them cards, in them lines; in the order of reading. */
function blockNodes(placed: readonly Placed<BlockKey>[], grid: PageGrid, top: number, labels: PageLabels): SceneNode[] {
  const byBlock = Map.groupBy(placed, ({ key }) => key);
  return [...byBlock].map(([key, inBlock]) => {
    const byCard = Map.groupBy(inBlock, ({ entry }) => entry);
    const children = [...byCard].flatMap(([id, strips]) => {
      const drawn = strips.map(({ strip, column, y }) => strip.draw(columnLeft(grid, column), top + y));
      return id === null ? drawn : [groupNode('entry', id, '', drawn)];
    });
    return groupNode('block', key, labels.block(key).title, children);
  });
}

function groupNode(role: 'block' | 'entry', id: string, label: string, children: readonly SceneNode[]): SceneNode {
  const box = boundingBox(children.map((child) => child.box)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { role, id, label, box, items: [], children };
}
