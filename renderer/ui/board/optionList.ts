import { layoutCard } from '../../layout/cardText.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';

type Option = { element: HTMLElement; card: Card };

/**
 * The options of one block's listbox, one element a card in reading order, kept equal to the store by hand: a thousand
 * cards cost a fraction of what as many React components do, and a change touches only the cards it is about.
 * Answers how to let go of the store.
 */
export function connectOptions(listbox: HTMLElement, block: BlockKey, editor: Editor, t: Translate): () => void {
  const options = new Map<string, Option>();
  syncCards(listbox, options, block, editor.get(), t);
  syncSelection(options, new Set(), editor.get().selection);
  syncTabStop(listbox, options, block, null, editor.get());

  const disconnect = editor.store.subscribe((state, previous) => {
    const isChanged = state.revision !== previous.revision;
    const added = isChanged && syncCards(listbox, options, block, state, t);
    // New elements know nothing of the selection yet.
    if (added || state.selection !== previous.selection) syncSelection(options, previous.selection, state.selection);
    const isMoved = isChanged || state.focus !== previous.focus || state.editing?.cardId !== previous.editing?.cardId;
    if (isMoved) syncTabStop(listbox, options, block, previous, state);
  });
  return () => {
    disconnect();
    listbox.replaceChildren();
  };
}

/** Adds, removes, moves and renames options; true if any was added. */
function syncCards(
  listbox: HTMLElement,
  options: Map<string, Option>,
  block: BlockKey,
  state: EditorState,
  t: Translate,
): boolean {
  const order = state.derived.order[block];
  const before = options.size;
  let kept = 0;
  let next: Element | null = listbox.firstElementChild;
  for (const id of order) {
    const card = state.document.cards.get(id);
    if (!card) continue;
    const known = options.get(id);
    if (known) kept++;
    const option = known ?? createOption(options, card);
    if (!known || known.card !== card) writeCard(option, card, t);
    if (option.element === next) next = next.nextElementSibling;
    else listbox.insertBefore(option.element, next);
  }
  if (kept < before) removeOthers(options, new Set(order));
  return kept < order.length;
}

function createOption(options: Map<string, Option>, card: Card): Option {
  const element = document.createElement('div');
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.dataset['card'] = card.id;
  element.tabIndex = -1;
  const option = { element, card };
  options.set(card.id, option);
  return option;
}

/** Places are relative to the block's content area, so that a block that moves does not touch its cards. */
function writeCard(option: Option, card: Card, t: Translate): void {
  const { element } = option;
  const { style } = element;
  option.card = card;
  element.ariaLabel = card.text.trim() === '' ? t('accessible.emptyCard') : card.text;
  style.left = `${card.x}px`;
  style.top = `${card.y}px`;
  style.width = `${card.width}px`;
  style.height = `${layoutCard(card).height}px`;
}

function removeOthers(options: Map<string, Option>, ids: ReadonlySet<string>): void {
  for (const [id, { element }] of options) {
    if (ids.has(id)) continue;
    element.remove();
    options.delete(id);
  }
}

function syncSelection(options: Map<string, Option>, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  for (const id of before) if (!after.has(id)) options.get(id)?.element.setAttribute('aria-selected', 'false');
  for (const id of after) options.get(id)?.element.setAttribute('aria-selected', 'true');
}

/**
 * One Tab stop for the whole board, so that Tab leads from a card to its fields in the inspector; arrows and digits lead from
 * block to block. It is the card with the focus, else the first of the block, else its empty list. `previous`: before, null: none.
 */
function syncTabStop(
  listbox: HTMLElement,
  options: ReadonlyMap<string, Option>,
  block: BlockKey,
  previous: EditorState | null,
  state: EditorState,
): void {
  const before = previous && tabStop(block, previous);
  const after = tabStop(block, state);
  if (previous && before !== after && before !== null) setTabIndex(options, before, -1);
  if (after !== null) setTabIndex(options, after, 0);
  // A card being written lies under its text field, which has the focus in its place.
  if (state.editing) options.get(state.editing.cardId)?.element.removeAttribute('tabindex');
  if (previous?.editing && !state.editing && previous.editing.cardId !== after) setTabIndex(options, previous.editing.cardId, -1);
  listbox.tabIndex = after === null && state.focus.block === block ? 0 : -1;
}

function tabStop(block: BlockKey, { focus, derived }: EditorState): string | null {
  if (focus.block !== block) return null;
  return focus.cardId ?? derived.order[block][0] ?? null;
}

function setTabIndex(options: ReadonlyMap<string, Option>, id: string, tabIndex: number): void {
  const option = options.get(id);
  if (option) option.element.tabIndex = tabIndex;
}
