import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { directSegments, listSegments } from '../../model/queries/segments.ts';
import { isLongDescription } from '../description.ts';
import { PAPER_THEME } from '../theme.ts';
import {
  blockStrip,
  continuedStrip,
  fieldStrips,
  notesStrips,
  paragraphStrips,
  servesStrips,
  titleStrips,
  type StripContext,
} from './detailStrips.ts';
import type { Section, Strip } from './flow.ts';
import { againStrip, headingStrip } from './headingStrip.ts';
import type { Page, PagesInput } from './page.ts';
import { isWritten } from './hasDetails.ts';
import { pageGrid } from './pageGrid.ts';
import { pageHeader, pageTitle, TITLE_HEIGHT } from './pageHead.ts';
import { sectionPages } from './sectionPages.ts';

const THEME = PAPER_THEME;
/** The keys of the sections of the description and of parked cards. */
const DESCRIPTION = 'description';
const PARKING = 'parking';
type Key = BlockKey | typeof DESCRIPTION | typeof PARKING;

/**
 * A description that is too long for the canvas; the notes and fields of every card that has some, block by block in the order people
 * think through a model; last all cards beside the board, which stand nowhere else on paper.
 */
export function detailsPages({ document, labels, area }: PagesInput): readonly Page[] {
  const grid = pageGrid({ document, labels, area });
  const context: StripContext = { width: grid.columnWidth, theme: THEME, labels };
  const sections = [
    ...descriptionSection(document, context),
    ...sectionsOf(document, context),
    ...parkedSection(document, context),
  ];
  const pages = sectionPages(sections, grid, TITLE_HEIGHT, (key) =>
    key === DESCRIPTION || key === PARKING ? labels.details[key] : labels.block(key).title,
  );
  return pages.map((nodes, index): Page => (place) => {
    const head = [
      ...pageHeader(grid, labels.pageNumber(place), THEME),
      ...(index === 0 ? [pageTitle(grid, labels.details.title, THEME)] : []),
    ];
    return {
      box: grid.box,
      background: THEME.background,
      language: labels.language,
      title: grid.head.title,
      nodes: [...head, ...nodes],
    };
  });
}

function descriptionSection({ info }: CanvasDocument, context: StripContext): Section<Key>[] {
  if (!isLongDescription(info.description)) return [];
  const { width, theme, labels } = context;
  const title = labels.details.description;
  const strips = paragraphStrips(`${DESCRIPTION}-text`, info.description, info.description, context);
  const again = againStrip(DESCRIPTION, labels.details.continued(title), width, theme);
  const entries = [{ id: DESCRIPTION, strips, again }];
  return [{ key: DESCRIPTION, heading: headingStrip({ id: DESCRIPTION, title }, width, theme), entries }];
}

function sectionsOf(document: CanvasDocument, context: StripContext): Section<Key>[] {
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

function parkedSection({ info }: CanvasDocument, context: StripContext): Section<Key>[] {
  // Ids of parked cards need not differ, their places do.
  const cards = (info.parked ?? []).map((card, place) => ({ ...card, id: `${PARKING}-${place}` }));
  if (cards.length === 0) return [];
  const entries = cards.map((card, place) => ({
    id: card.id,
    strips: asBodies([...titleStrips(card, { own: null, serves: [] }, place === 0, context), ...bodyOf(card, context)]),
    again: continuedStrip(card, null, context),
  }));
  const heading = headingStrip({ id: PARKING, title: context.labels.details.parking }, context.width, context.theme);
  return [{ key: PARKING, heading, entries }];
}

/** A title with nothing below it heads nothing. */
function asBodies(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, isHead: false } : strip));
}

function bodyOf(card: Card, context: StripContext): Strip[] {
  const rows = context.labels.details.rows(card).flatMap((row, index) => fieldStrips(card, row, index, context));
  return [...(isWritten(card.notes) ? notesStrips(card, context) : []), ...rows];
}
