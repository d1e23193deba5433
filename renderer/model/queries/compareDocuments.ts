import type { CanvasDocument, Card, DocumentInfo, Link } from '../document.ts';
import { isSameValue } from '../sameValue.ts';
import { withSegmentLetters } from './segments.ts';

/** A card that both documents have, and in which fields it is another. */
export type ChangedCard = Readonly<{ before: Card; after: Card; fields: readonly string[] }>;

/** What became of a document, record by record: by id, so that a card is the same one wherever it stands. */
export type DocumentDifference = Readonly<{
  /** Cards only the second document has, in no order that means anything. */
  added: readonly Card[];
  /** Cards that say or carry something else. */
  changed: readonly ChangedCard[];
  /** Cards that only stand elsewhere within their block, or are wider or narrower. */
  moved: readonly ChangedCard[];
  /** Cards only the first document has. */
  removed: readonly Card[];
  addedLinks: readonly Link[];
  removedLinks: readonly Link[];
  /** Fields in which the documents say something else of themselves, such as `title`. */
  info: readonly string[];
}>;

/** Where a card stands within its block; all else is what it says. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(['x', 'y', 'width']);

/**
 * What has to happen to the first document to make it the second. Segments that have not been given a letter yet are compared
 * with the one they get, so that a file as somebody else wrote it differs only in what they did.
 */
export function compareDocuments(first: CanvasDocument, second: CanvasDocument): DocumentDifference {
  const [before, after] = [withSegmentLetters(first), withSegmentLetters(second)];
  const altered = [...after.cards.values()].flatMap((card) => {
    const known = before.cards.get(card.id);
    const fields = known && known !== card ? changedFields(known, card) : [];
    return known && fields.length > 0 ? [{ before: known, after: card, fields }] : [];
  });
  return {
    added: onlyIn(after.cards, before.cards),
    changed: altered.filter(({ fields }) => !fields.every((field) => PLACE_FIELDS.has(field))),
    moved: altered.filter(({ fields }) => fields.every((field) => PLACE_FIELDS.has(field))),
    removed: onlyIn(before.cards, after.cards),
    // A link to other cards is another link, whatever its id.
    addedLinks: [...after.links.values()].filter((link) => !hasLink(before, link)),
    removedLinks: [...before.links.values()].filter((link) => !hasLink(after, link)),
    info: changedFields(before.info, after.info),
  };
}

/** Whether two documents say the same; places count. */
export function isSameDocument(difference: DocumentDifference): boolean {
  return Object.values(difference).every((entries) => entries.length === 0);
}

function onlyIn(cards: ReadonlyMap<string, Card>, others: ReadonlyMap<string, Card>): readonly Card[] {
  return [...cards.values()].filter(({ id }) => !others.has(id));
}

function hasLink({ links }: CanvasDocument, one: Link): boolean {
  const link = links.get(one.id);
  return link !== undefined && (link === one || changedFields(link, one).length === 0);
}

/** Names of the fields that differ. */
export function changedFields<T extends Card | Link | DocumentInfo>(before: T, after: T): readonly string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !isSameValue(old.get(name), now.get(name)));
}
