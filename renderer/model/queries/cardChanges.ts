import { BLOCK_KEYS, type BlockKey } from '../blocks.ts';
import type { CanvasDocument, Link } from '../document.ts';
import type { CardChange } from './cardChange.ts';
import { compareDocuments } from './compareDocuments.ts';
import { parkedChanges } from './parkedChanges.ts';

/** Two documents card by card. `shifted` counts cards that only stand elsewhere in their block; `info` as `compareDocuments` has it. */
export type ModelChanges = Readonly<{
  cards: readonly CardChange[];
  /** Cards beside the board, in either; those that went there from the board or came from there are among `cards`. */
  parked: readonly CardChange[];
  shifted: number;
  addedLinks: readonly Link[];
  removedLinks: readonly Link[];
  info: readonly string[];
}>;

/** The ways a card can differ, the weightiest first: the first that holds is its sign. */
export const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed', 'relinked'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const PLACE_FIELDS: ReadonlySet<string> = new Set(['x', 'y', 'width']);
/** Told by themselves, or nothing people would look for: a letter from the time it was a segment, findings that were silenced. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['block', 'text', 'letter', 'silenced']);

/** What became of each card and its links, in the order of a file. */
export function cardChanges(before: CanvasDocument, after: CanvasDocument): ModelChanges {
  const difference = compareDocuments(before, after);
  const added = byCard(difference.addedLinks);
  const removed = byCard(difference.removedLinks);
  const altered = new Map([...difference.changed, ...difference.moved].map((one) => [one.after.id, one]));
  const ids = new Set([...difference.added.map(({ id }) => id), ...difference.removed.map(({ id }) => id), ...altered.keys()]);
  for (const id of [...added.keys(), ...removed.keys()]) ids.add(id);
  // A link that came or went with the card at its other end is told there.
  const isOwn = (link: Link, id: string, other: CanvasDocument): boolean =>
    !other.cards.has(id) || other.cards.has(link.from === id ? link.to : link.from);
  const changes = [...ids].flatMap((id): CardChange[] => {
    const [old, now] = [before.cards.get(id) ?? null, after.cards.get(id) ?? null];
    const card = now ?? old;
    if (!card) return [];
    const fields = altered.get(id)?.fields ?? [];
    return [
      {
        id,
        card,
        before: old,
        after: now,
        hasNewText: fields.includes('text'),
        fields: fields.filter((field) => !PLACE_FIELDS.has(field) && !OTHER_FIELDS.has(field)),
        isMoved: fields.includes('block'),
        addedLinks: (added.get(id) ?? []).filter((link) => isOwn(link, id, before)),
        removedLinks: (removed.get(id) ?? []).filter((link) => isOwn(link, id, after)),
      },
    ];
  });
  const cards = changes.filter((change) => kindsOf(change).length > 0).sort(byPlace);
  const { addedLinks, removedLinks, info } = difference;
  const isShifted = ({ id }: CardChange): boolean => altered.get(id)?.fields.some((field) => PLACE_FIELDS.has(field)) === true;
  const shifted = changes.filter((change) => kindsOf(change).length === 0 && isShifted(change)).length;
  return { cards, parked: parkedChanges(before, after), shifted, addedLinks, removedLinks, info };
}

/** All that is true of a card, the weightiest first. */
export function kindsOf(change: CardChange): readonly ChangeKind[] {
  const { before, after, hasNewText, fields, isMoved, addedLinks, removedLinks } = change;
  if (!before) return ['added'];
  if (!after) return ['removed'];
  return [
    ...(isMoved ? (['moved'] as const) : []),
    ...(hasNewText || fields.length > 0 ? (['changed'] as const) : []),
    ...(addedLinks.length + removedLinks.length > 0 ? (['relinked'] as const) : []),
  ];
}

/** How many cards there are of each kind; one can be of several. */
export function countKinds({ cards }: ModelChanges): Readonly<Record<ChangeKind, number>> {
  const count = { added: 0, removed: 0, moved: 0, changed: 0, relinked: 0 };
  for (const change of cards) for (const kind of kindsOf(change)) count[kind]++;
  return count;
}

/** A link belongs to both its ends. */
function byCard(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const ends = links.flatMap((link) => [
    { id: link.from, link },
    { id: link.to, link },
  ]);
  return new Map([...Map.groupBy(ends, ({ id }) => id)].map(([id, some]) => [id, some.map(({ link }) => link)]));
}

const RANK = new Map<BlockKey, number>(BLOCK_KEYS.map((key, index) => [key, index]));

function byPlace({ card: a }: CardChange, { card: b }: CardChange): number {
  const blocks = (RANK.get(a.block) ?? 0) - (RANK.get(b.block) ?? 0);
  return blocks || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
