import type { CanvasDocument } from '../document.ts';

/** How many records one document has that the other lacks, or has differently. `info`: title, author and the like differ. */
export type DocumentDifference = Readonly<{
  cardsAdded: number;
  cardsChanged: number;
  cardsRemoved: number;
  linksAdded: number;
  linksRemoved: number;
  info: boolean;
}>;

/** What has come to `before` to make it `after`; null if they say the same. */
export function documentDifference(before: CanvasDocument, after: CanvasDocument): DocumentDifference | null {
  const cards = countDifferences(before.cards, after.cards);
  const links = countDifferences(before.links, after.links);
  const info = !isEqual(before.info, after.info);
  if (!info && cards.added + cards.changed + cards.removed + links.added + links.changed + links.removed === 0) return null;
  return {
    cardsAdded: cards.added,
    cardsChanged: cards.changed,
    cardsRemoved: cards.removed,
    // A link is its two ends: with others it is another one.
    linksAdded: links.added + links.changed,
    linksRemoved: links.removed + links.changed,
    info,
  };
}

function countDifferences(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  const added = [...after.keys()].filter((id) => !before.has(id)).length;
  const kept = [...after].filter(([id]) => before.has(id));
  const changed = kept.filter(([id, record]) => !isEqual(before.get(id), record)).length;
  return { added, changed, removed: before.size - kept.length };
}

/** Deep equality of plain values; a field that is left out and one that is undefined are the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
