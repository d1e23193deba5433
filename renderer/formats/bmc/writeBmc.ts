import { DETAIL_KEYS } from '../../model/details/details.ts';
import type { CanvasDocument, Card, Link } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { FILE_FORMAT, FILE_VERSION } from '../../model/schema.ts';

/**
 * The text of a `.bmc` file: two-space JSON in a stable order (blocks in thinking order, cards from top to bottom, links
 * as their cards), newline at the end, so that it diffs well. Unknown fields follow the known ones.
 */
export function writeBmc(document: CanvasDocument): string {
  return JSON.stringify(toFileValue(document), null, 2) + '\n';
}

/** The same as a plain value, ready for JSON. */
export function toFileValue(document: CanvasDocument): Record<string, unknown> {
  const cards = cardsInOrder(document);
  const rank = new Map(cards.map((card, index) => [card.id, index]));
  const links = [...document.links.values()].sort((a, b) => byEnds(a, b, rank));
  return { ...headValue(document.info), cards: cards.map(cardValue), links: links.map(linkValue) };
}

/** What stands before the cards. */
export function headValue(info: CanvasDocument['info']): Record<string, unknown> {
  const { id, title, description, author, client, date, edition, logo, language, marketType, segmentOrder, silenced, ...rest } =
    info;
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...{ id, title, description, author, client, date, edition, logo, language, marketType, segmentOrder, silenced },
    ...rest,
  };
}

export function linkValue({ id, from, to, ...extra }: Link): Record<string, unknown> {
  return { id, from, to, ...extra };
}

export function cardValue(card: Card): Record<string, unknown> {
  const { id, block, text, x, y, width, color, letter, notes, ...extra } = card;
  const details = Object.fromEntries(DETAIL_KEYS.map((key) => [key, card[key]]));
  return { id, block, text, x, y, width, color, letter, notes, ...details, ...extra };
}

function byEnds(a: Link, b: Link, rank: ReadonlyMap<string, number>): number {
  const from = (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0);
  return from || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
