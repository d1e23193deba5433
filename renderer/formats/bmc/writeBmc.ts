import { DETAIL_KEYS } from '../../model/details/details.ts';
import type { CanvasDocument, Card, DocumentInfo, Link, Snapshot } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { workshopValue } from './workshopValue.ts';
import { FILE_FORMAT, FILE_VERSION } from '../../model/fileLimits.ts';

/**
 * The text of a `.bmc` file: two-space JSON in a stable order (blocks in thinking order, cards from top to bottom, links
 * as their cards), newline at the end, so that it diffs well. Unknown fields follow the known ones. Kept versions come last, a line
 * each: they never change, and would be most of the text.
 */
export function writeBmc(document: CanvasDocument): string {
  const { snapshots = [], ...info } = document.info;
  const text = JSON.stringify(toFileValue({ ...document, info }), null, 2);
  if (snapshots.length === 0) return text + '\n';
  const lines = snapshots.map((snapshot) => `    ${snapshotText(snapshot)}`);
  return `${text.slice(0, -'\n}'.length)},\n  "snapshots": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Snapshots are frozen records, and unsaved work is written down after every change. */
const texts = new WeakMap<Snapshot, string>();

function snapshotText(snapshot: Snapshot): string {
  const text = texts.get(snapshot) ?? JSON.stringify(snapshotValue(snapshot));
  texts.set(snapshot, text);
  return text;
}

/** The same as a plain value, ready for JSON. */
export function toFileValue(document: CanvasDocument): Record<string, unknown> {
  const cards = cardsInOrder(document);
  const rank = new Map(cards.map((card, index) => [card.id, index]));
  const links = [...document.links.values()].sort((a, b) => byEnds(a, b, rank));
  const value = { ...headValue(document.info), cards: cards.map(cardValue), links: links.map(linkValue) };
  return document.info.snapshots ? { ...value, snapshots: document.info.snapshots } : value;
}

/** What stands before the cards. */
export function headValue(info: DocumentInfo): Record<string, unknown> {
  return { format: FILE_FORMAT, version: FILE_VERSION, ...infoValue(info) };
}

/** Some fields of a record. */
type FieldsOf<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined };

function infoValue(info: FieldsOf<DocumentInfo>): Record<string, unknown> {
  const { id, title, description, author, client, date, edition, logo, ...more } = info;
  const { language, marketType, currency, segmentOrder, parked: aside, silenced, snapshots: _last, ...other } = more;
  const { presentation, agenda, prompts, votes, ...rest } = other;
  const workshop = workshopValue({ presentation, agenda, prompts, votes });
  const head = { id, title, description, author, client, date, edition, logo, language, marketType, currency };
  return { ...head, segmentOrder, parked: aside?.map(cardValue), ...workshop, silenced, ...rest };
}

export function linkValue({ id, from, to, ...extra }: Link): Record<string, unknown> {
  return { id, from, to, ...extra };
}

/** The same records in the same order of fields as where they stand alone. */
export function snapshotValue({ info, changedCards, addedCards, addedLinks, ...head }: Snapshot): Record<string, unknown> {
  const { removedLinks, removedCards, id, name, note, at, before, ...rest } = head;
  return {
    ...{ id, name, note, at, before, ...rest },
    info: info && { ...info, set: info.set && infoValue(info.set) },
    removedLinks,
    removedCards,
    changedCards: changedCards?.map(({ set, ...change }) => ({ ...change, set: set && cardValue(set) })),
    addedCards: addedCards?.map(cardValue),
    addedLinks: addedLinks?.map(linkValue),
  };
}

export function cardValue(card: FieldsOf<Card>): Record<string, unknown> {
  const { id, block, text, x, y, width, color, letter, notes, ...extra } = card;
  const known: Record<string, unknown> = { id, block, text, x, y, width, color, letter, notes };
  // Most cards have none of them, and there are thousands of cards.
  for (const key of DETAIL_KEYS) if (card[key] !== undefined) known[key] = card[key];
  return { ...known, ...extra };
}

function byEnds(a: Link, b: Link, rank: ReadonlyMap<string, number>): number {
  const from = (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0);
  return from || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
