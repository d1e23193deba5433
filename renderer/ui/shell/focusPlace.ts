/**
 * Where the keyboard focus is, for shortcuts: on the board or nowhere; on a plain control such as a button; in a text
 * field; or in a dialog, menu or list that has its own use for keys. On a control beside the board single letters stay
 * commands, as in Figma: who has just chosen a colour goes on working on the board.
 */
export type FocusPlace = 'board' | 'control' | 'text' | 'closed';

/** The board's element carries this attribute. */
export const BOARD_ATTRIBUTE = 'data-board';

/**
 * A grid or a dialog that leaves letters to the commands carries this attribute: nothing is searched for by typing in it. Which
 * commands run over a dialog is said in `modal.ts`.
 */
export const KEYS_PASS_ATTRIBUTE = 'data-keys-pass';

export function focusPlace(element: Element | null): FocusPlace {
  if (!element || element === element.ownerDocument.body) return 'board';
  if (isTextEntry(element)) return 'text';
  if (element.closest(`[role=dialog][${KEYS_PASS_ATTRIBUTE}]`)) return 'control';
  if (element.closest('[role=dialog],[role=alertdialog],[role=menu]')) return 'closed';
  if (element.closest(`[${BOARD_ATTRIBUTE}]`)) return 'board';
  if (element.closest(`[role=grid][${KEYS_PASS_ATTRIBUTE}]`)) return 'control';
  // A closed choice is searched by typing as its open list is: a letter chooses there, and is not to park a card as well.
  if (element.closest('button[aria-haspopup=listbox]')) return 'closed';
  if (element.closest('[role=listbox],[role=grid],[role=tree],[role=combobox],[role=slider],[role=spinbutton]')) return 'closed';
  return 'control';
}

/** Whether letters typed now become text. */
export function isTextEntry(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'range', 'color', 'submit'].includes(element.type);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
