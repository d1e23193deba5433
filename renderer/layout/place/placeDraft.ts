import { BLOCK_KEYS } from '../../model/blocks.ts';
import {
  CARD_MAX_WIDTH,
  CARD_MIN_WIDTH,
  CARD_WIDTH,
  createDocument,
  type CanvasDocument,
  type Card,
} from '../../model/document.ts';
import type { Draft, DraftCard } from '../../model/draft.ts';
import { addCards } from '../../model/edits/cardEdits.ts';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { applyOperations, toMutable, type MutableDocument } from '../../model/operations.ts';
import { judgeDraftLinks } from '../../model/queries/draftLinks.ts';
import { addWorkshop } from '../../model/workshop/addWorkshop.ts';
import { layoutBoard } from '../boardLayout.ts';
import { clamp } from '../geometry.ts';
import { placeInOrder } from './placeInOrder.ts';

/** Between the leftovers of an import, and before them in the description. */
const PARAGRAPH = '\n\n';

/**
 * A document out of a draft: cards get ids and, where they bring none, places as Tidy would give them; pairs that may not be
 * linked, and links to nothing, are left out. What could not be placed follows the description. `newId` is called once for
 * the document, each card, parked or not, each link, activity and prompt.
 */
export function documentOfDraft(draft: Draft, newId: () => string): CanvasDocument {
  const leftovers = [draft.info.description ?? '', ...draft.leftovers].filter((text) => text.trim() !== '').join(PARAGRAPH);
  const document = toMutable(createDocument({ id: newId(), title: '' }));
  const parked = (draft.parked ?? []).map((card) => Object.freeze(cardOf(card, newId())));
  const beside = parked.length > 0 ? { parked } : {};
  applyOperations(document, changeInfo(document, { ...draft.info, ...beside, description: leftovers || undefined }));
  const ids = new Map(draft.cards.map(({ key }) => [key, newId()]));
  const cards = draft.cards.map((card) => cardOf(card, ids.get(card.key) ?? newId()));
  applyOperations(document, addCards(document, cards));
  layOut(document, draft, ids);
  for (const link of judgeDraftLinks(draft).kept) {
    const from = ids.get(link.from);
    const to = ids.get(link.to);
    if (from === undefined || to === undefined) continue;
    const id = newId();
    document.links.set(id, Object.freeze({ id, from, to }));
  }
  const { agenda = [], prompts = [] } = draft;
  const withIds = <T extends object>(entries: readonly T[]): (T & { id: string })[] =>
    entries.map((one) => ({ ...one, id: newId() }));
  applyOperations(document, addWorkshop(document, { agenda: withIds(agenda), prompts: withIds(prompts) }));
  return document;
}

function cardOf({ block, text, notes, color, details, at }: DraftCard, id: string): Card {
  const width = clamp(Math.round(at?.width ?? CARD_WIDTH), CARD_MIN_WIDTH, CARD_MAX_WIDTH);
  return { ...details, id, block, text, notes, color, x: at?.x ?? 0, y: at?.y ?? 0, width };
}

/** A block whose cards all bring a place keeps it; the others are laid out in the order of the draft. */
function layOut(document: MutableDocument, draft: Draft, ids: ReadonlyMap<string, string>): void {
  const { blocks } = layoutBoard(document);
  const byBlock = Map.groupBy(draft.cards, (card) => card.block);
  for (const block of BLOCK_KEYS) {
    const drafts = byBlock.get(block) ?? [];
    if (drafts.every(({ at }) => at !== undefined)) continue;
    const cards = drafts.flatMap(({ key }) => document.cards.get(ids.get(key) ?? '') ?? []);
    const places = placeInOrder(cards, blocks[block].content.width);
    for (const card of cards) document.cards.set(card.id, Object.freeze({ ...card, ...places.get(card.id) }));
  }
}
