import type { CanvasDocument, Card } from '../document.ts';
import type { CardChange } from './cardChange.ts';
import { changedFields } from './compareDocuments.ts';

/** Told by themselves, or without a meaning beside the board. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['x', 'y', 'width', 'text', 'letter', 'silenced']);

/** What became of the cards beside the board; what the board tells, for it has the card before or after, is left to it. */
export function parkedChanges(before: CanvasDocument, after: CanvasDocument): readonly CardChange[] {
  const [old, now] = [parkedById(before), parkedById(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): CardChange[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const card = is ?? was;
    const isToldThere = (!is && after.cards.has(id)) || (!was && before.cards.has(id));
    if (!card || isToldThere) return [];
    const altered = was && is ? changedFields(was, is) : [];
    const fields = altered.filter((field) => !OTHER_FIELDS.has(field));
    const hasNewText = altered.includes('text');
    if (was && is && fields.length === 0 && !hasNewText) return [];
    return [{ id, card, before: was, after: is, hasNewText, fields, isMoved: false, addedLinks: [], removedLinks: [] }];
  });
}

/** Whether a card is beside the board. */
export function isParked({ info }: CanvasDocument, id: string): boolean {
  return info.parked?.some((card) => card.id === id) ?? false;
}

/** A card of this id, on the board or beside it. */
export function findCard({ cards, info }: CanvasDocument, id: string): Card | undefined {
  return cards.get(id) ?? info.parked?.find((card) => card.id === id);
}

function parkedById({ info }: CanvasDocument): ReadonlyMap<string, Card> {
  return new Map(info.parked?.map((card) => [card.id, card]));
}
