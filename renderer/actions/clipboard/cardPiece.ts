import { contentBox } from '../../layout/boardLayout.ts';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CanvasDocument, Card, Link, SnapshotReason } from '../../model/document.ts';
import { addCards } from '../../model/edits/cardEdits.ts';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { linkCards } from '../../model/edits/linkEdits.ts';
import { numbersOfCopy } from '../../model/numbers/formulasOfCopy.ts';
import { applyOperations, toMutable, type Operation } from '../../model/operations.ts';
import { nextSegmentColors } from '../../model/queries/segments.ts';
import { placerFor } from '../../state/cardPlaces.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { addWorkshop } from '../../model/workshop/addWorkshop.ts';
import { keepBefore } from '../versions/keptVersions.ts';
import { roomyWidths } from '../board/tidyBoard.ts';
import { MAX_CARDS } from '../../model/fileLimits.ts';

/** Cards that come from elsewhere, with the links among them. */
export type Piece = Readonly<{ cards: readonly Card[]; links: readonly Link[] }>;

/** What comes with cards from a file. */
type PieceExtras = Readonly<
  Partial<Pick<CanvasDocument['info'], 'description' | 'parked' | 'agenda' | 'prompts'>> & { keepBefore?: SnapshotReason }
>;

/** A file with more cards than it may hold could not be opened again. */
export function roomFor({ document }: EditorState): number {
  return Math.max(0, MAX_CARDS - document.cards.size);
}

/**
 * Adds cards on free places of their blocks as one step, with ids of their own, and the links and formulas among them; segments
 * without a colour get the next free ones. `description` is added to that of the document, `parked` to what is beside the board,
 * `agenda` and `prompts` to those of the document; `keepBefore`: what was there is kept as a version.
 * Answers how many came.
 */
export function addPiece(editor: Editor, piece: Piece, label: string, more: PieceExtras = {}): number {
  const state = editor.get();
  const { document } = state;
  const added = piece.cards.slice(0, roomFor(state));
  const widths = roomyWidths(document, added);
  const placers = new Map(BLOCK_KEYS.map((key) => [key, placerFor(state, key, undefined, widths.get(key))]));
  const parked = more.parked ?? [];
  const ids = new Map([...added, ...parked].map((card) => [card.id, editor.environment.newId()]));
  const copied = (card: Card): Card => {
    const numbers = numbersOfCopy(card, ids);
    return { ...card, id: ids.get(card.id) ?? card.id, ...(numbers && { numbers }) };
  };
  const colors = nextSegmentColors(document, added.length);
  const cards = added.map((card) => {
    const at = placers.get(card.block)?.place(contentBox(card)) ?? { x: card.x, y: card.y };
    const color = card.color ?? (card.block === 'customerSegments' ? colors.shift() : undefined);
    return { ...copied(card), color, ...at };
  });
  const kept = more.keepBefore ? keepBefore(editor, more.keepBefore) : [];
  const after = toMutable(document);
  applyOperations(after, kept);
  const operations = [...kept, ...addCards(document, cards), ...tell(after, more.description, parked.map(copied))];
  applyOperations(after, operations);
  operations.push(...workshopOperations(after, more, editor.environment.newId));
  operations.push(...linkOperations(after, piece.links, ids, editor.environment.newId));
  editor.commit(label, operations, { selection: cards.map((card) => card.id) });
  return isReadOnly(editor) ? 0 : cards.length;
}

/** Ids of their own, like cards: the document may have been exported from this one. */
function workshopOperations(
  after: CanvasDocument,
  { agenda = [], prompts = [] }: PieceExtras,
  newId: () => string,
): readonly Operation[] {
  return addWorkshop(after, {
    agenda: agenda.map((one) => ({ ...one, id: newId() })),
    prompts: prompts.map((one) => ({ ...one, id: newId() })),
  });
}

function linkOperations(
  after: ReturnType<typeof toMutable>,
  links: readonly Link[],
  ids: ReadonlyMap<string, string>,
  newId: () => string,
): readonly Operation[] {
  return links.flatMap((link) => {
    const from = ids.get(link.from);
    const to = ids.get(link.to);
    if (from === undefined || to === undefined) return [];
    const added = linkCards(after, { id: newId(), from, to });
    applyOperations(after, added);
    return added;
  });
}

/** What goes to the document as a whole. */
function tell(document: CanvasDocument, text: string | undefined, aside: readonly Card[]): readonly Operation[] {
  const { description = '', parked = [] } = document.info;
  const isTold = text !== undefined && text.trim() !== '';
  return changeInfo(document, {
    ...(isTold && { description: description === '' ? text : `${description}\n\n${text}` }),
    ...(aside.length > 0 && { parked: [...parked, ...aside] }),
  });
}
