import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CardChange } from '../../model/queries/cardChange.ts';
import { kindsOf, type ChangeKind } from '../../model/queries/cardChanges.ts';
import type { WordPiece } from '../../model/queries/wordDifference.ts';
import { blockStrip, textSlots, type StripContext } from '../pages/detailStrips.ts';
import type { Entry, Section, Strip } from '../pages/flow.ts';
import { againStrip, headingStrip } from '../pages/headingStrip.ts';
import type { Page, PagesInput } from '../pages/page.ts';
import { leadHeight, pageHeader, pageLead, pageTitle, TITLE_HEIGHT } from '../pages/pageHead.ts';
import { pageGrid } from '../pages/pageGrid.ts';
import { linesOf, PAGE_TYPE } from '../pages/pageType.ts';
import { sectionPages } from '../pages/sectionPages.ts';
import { slotStrips, type Slot } from '../pages/slots.ts';
import type { DrawItem, Scene } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { changeSign } from './changeSign.ts';
import { differenceScene, type ChangeName, type Comparison } from './differenceScene.ts';
import { withLegend } from './legend.ts';
import { pieceSlots } from './pieceSlots.ts';

/** A text that became another, under the name of its field. */
export type FieldWords = Readonly<{ label: string; pieces: readonly WordPiece[] }>;

/** One change in words. `kinds`: what happened, a phrase each; `text`: the card's own text, word by word. */
export type ChangeWords = Readonly<{
  name: string;
  kinds: readonly string[];
  text: readonly WordPiece[];
  fields: readonly FieldWords[];
  links: readonly Readonly<{ isAdded: boolean; text: string }>[];
}>;

/** The words of a comparison, in the language of the content. */
export type DifferenceWords = Readonly<{
  title: string;
  /** What is compared with what, and how much differs. */
  lead: string;
  kind: (kind: ChangeKind) => string;
  nameOf: ChangeName;
  change: (change: CardChange) => ChangeWords;
  parkedTitle: string;
  /** What the document says of itself. */
  infoTitle: string;
  info: readonly FieldWords[];
}>;

/** A section of the list: the document itself, a block, or the cards beside the board. */
type SectionKey = BlockKey | 'info' | 'parked';

const THEME = PAPER_THEME;
const SIGN = 6;
const SIGN_STEP = 14;
const ABOVE_ENTRY = 11;
const ABOVE_ROW = 3;
/** Room for a plus or a minus before a link. */
const INDENT = 16;

/** Both versions on one board, and under it the list: numbered pages like those of any printed document. */
export function differencePages(
  comparison: Comparison,
  { labels, area, facts }: Pick<PagesInput, 'labels' | 'area' | 'facts'>,
  words: DifferenceWords,
): Scene[] {
  const info = { ...comparison.after.info, description: words.lead };
  const document = { ...comparison.after, info };
  const board = differenceScene({ ...comparison, after: document }, labels, words.nameOf, THEME, area.width / area.height);
  const canvas = { ...withLegend(board, words.kind, THEME), outline: words.title };
  const list = listPages(comparison, { document, labels, area, facts }, words);
  const total = 1 + list.length;
  return [canvas, ...list.map((page, index) => page({ number: index + 2, total }))];
}

function listPages({ changes }: Comparison, { document, labels, area }: PagesInput, words: DifferenceWords): readonly Page[] {
  const grid = pageGrid({ document, labels, area });
  const context: StripContext = { width: grid.columnWidth, theme: THEME, labels };
  const sections = [
    ...infoSection(words, context),
    ...blockSections(changes.cards, words, context),
    ...parkedSection(changes.parked, words, context),
  ];
  if (sections.length === 0) return [];
  const below = TITLE_HEIGHT + leadHeight(grid, words.lead, grid.box.width);
  const nameOf = (key: SectionKey): string => {
    if (key === 'parked') return words.parkedTitle;
    return key === 'info' ? words.infoTitle : labels.block(key).title;
  };
  return sectionPages(sections, grid, below, nameOf).map((nodes, index): Page => (place) => {
    const head = pageHeader(grid, labels.pageNumber(place), THEME);
    if (index === 0) head.push(pageTitle(grid, words.title, THEME), pageLead(grid, words.lead, grid.box.width, THEME));
    const { box, head: running } = grid;
    return { box, background: THEME.background, language: labels.language, title: running.title, nodes: [...head, ...nodes] };
  });
}

function infoSection({ info, infoTitle }: DifferenceWords, context: StripContext): Section<SectionKey>[] {
  if (info.length === 0) return [];
  const { width, theme, labels } = context;
  const entries = info.map((field, index): Entry => {
    const id = `info-${index}`;
    const again = againStrip(id, labels.details.continued(field.label), width, theme);
    return { id, strips: fieldStrips(field, id, context), again };
  });
  return [{ key: 'info', heading: headingStrip({ id: 'info', title: infoTitle }, width, theme), entries }];
}

function blockSections(
  cards: readonly CardChange[],
  words: DifferenceWords,
  context: StripContext,
): readonly Section<SectionKey>[] {
  const byBlock = Map.groupBy(cards, ({ card }) => card.block);
  return BLOCK_KEYS.flatMap((key) => {
    const entries = (byBlock.get(key) ?? []).map((change) => entryOf(change, words.change(change), context));
    return entries.length === 0 ? [] : [{ key, heading: blockStrip(key, context), entries }];
  });
}

function parkedSection(
  cards: readonly CardChange[],
  words: DifferenceWords,
  context: StripContext,
): readonly Section<SectionKey>[] {
  if (cards.length === 0) return [];
  const heading = headingStrip({ id: 'parked', title: words.parkedTitle }, context.width, context.theme);
  return [{ key: 'parked', heading, entries: cards.map((change) => entryOf(change, words.change(change), context)) }];
}

function entryOf(change: CardChange, words: ChangeWords, context: StripContext): Entry {
  const { width, theme, labels } = context;
  const { id } = change;
  const kinds = kindsOf(change);
  const left = kinds.length * SIGN_STEP + 2;
  const title = slotStrips(
    underSigns(textSlots(linesOf(words.name, PAGE_TYPE.card, width - left), PAGE_TYPE.card, left, theme.cardText), kinds),
    {
      role: 'entryTitle',
      id,
      label: words.name,
      width,
      air: ABOVE_ENTRY,
    },
  );
  const strips = [
    ...title.map((strip) => ({ ...strip, isHead: true })),
    ...row(words.kinds.join(' · '), `${id}-kinds`, context),
    ...(words.text.length > 0 ? pieceStrips(words.text, `${id}-text`, context) : []),
    ...words.fields.flatMap((field, index) => fieldStrips(field, `${id}-${index}`, context)),
    ...words.links.flatMap((link, index) => linkStrips(link, `${id}-link-${index}`, context)),
  ];
  return { id, strips, again: againStrip(id, labels.details.continued(words.name), width, theme) };
}

/** The signs stand before the first line. */
function underSigns(slots: readonly Slot[], kinds: readonly ChangeKind[]): readonly Slot[] {
  return slots.map((slot, index) => {
    if (index > 0) return slot;
    const signs = (x: number, y: number): DrawItem[] =>
      kinds.flatMap((kind, place) => changeSign(kind, { x: x + SIGN + place * SIGN_STEP, y: y + 6.8 }, SIGN, THEME));
    return { ...slot, draw: (x, y) => [...signs(x, y), ...slot.draw(x, y)] };
  });
}

function row(text: string, id: string, { width, theme }: StripContext): Strip[] {
  const slots = textSlots(linesOf(text, PAGE_TYPE.label, width), PAGE_TYPE.label, 0, theme.hint);
  return slotStrips(slots, { role: 'row', id, label: text, width, air: 0 });
}

function fieldStrips({ label, pieces }: FieldWords, id: string, context: StripContext): Strip[] {
  const name = row(label, `${id}-name`, context).map((strip) => ({ ...strip, air: ABOVE_ROW, isHead: true }));
  return [...name, ...pieceStrips(pieces, id, context)];
}

function pieceStrips(pieces: readonly WordPiece[], id: string, { width, theme }: StripContext): Strip[] {
  const label = pieces.map(({ text }) => text).join('');
  return slotStrips(pieceSlots(pieces, width, theme), { role: 'row', id, label, width, air: ABOVE_ROW });
}

function linkStrips({ isAdded, text }: ChangeWords['links'][number], id: string, { width, theme }: StripContext): Strip[] {
  const lines = linesOf(text, PAGE_TYPE.text, width - INDENT);
  const slots = textSlots(lines, PAGE_TYPE.text, INDENT, theme.cardText).map((slot, index): Slot => {
    if (index > 0) return slot;
    const sign = (x: number, y: number): DrawItem[] =>
      changeSign(isAdded ? 'added' : 'removed', { x: x + SIGN, y: y + 6.4 }, 4.5, theme);
    return { ...slot, draw: (x, y) => [...sign(x, y), ...slot.draw(x, y)] };
  });
  return slotStrips(slots, { role: 'row', id, label: text, width, air: ABOVE_ROW });
}
