import { isBlockKey } from '../../model/blocks.ts';
import type { Editor } from '../../state/editor.ts';
import type { Focus } from '../../state/editorState.ts';

type Reveal = (editor: Editor, cardId: string) => void;

/**
 * Keeps the keyboard focus of the page and the focus of the board one thing, in both directions. `container` holds the
 * listboxes; `reveal` brings a card into view. Answers how to stop.
 */
export function connectFocus(container: HTMLElement, editor: Editor, reveal: Reveal): () => void {
  // A press sets focus and selection by the board's own rules (Shift, marquee …); the browser's focus must not undo them.
  let isPointing = false;
  const press = (): void => {
    isPointing = true;
  };
  const release = (): void => {
    if (!isPointing) return;
    isPointing = false;
    // Capturing: a control may stop the event. So wait until the board has heard of it as well.
    setTimeout(() => showFocus(container, editor), 0);
  };
  const focusIn = (event: FocusEvent): void => {
    resetScroll(container);
    if (!isPointing) followDom(editor, event, reveal);
  };

  container.addEventListener('focusin', focusIn);
  window.addEventListener('pointerdown', press, { capture: true });
  window.addEventListener('pointerup', release, { capture: true });
  window.addEventListener('pointercancel', release, { capture: true });
  const disconnect = editor.store.subscribe((state, previous) => {
    const isMoved = state.focus !== previous.focus || state.revision !== previous.revision;
    if (isMoved || (previous.editing && !state.editing)) showFocus(container, editor);
    // A bar goes after this; only then is its field no longer where the person is.
    if ((previous.find && !state.find) || (previous.entry && !state.entry) || (previous.prompts && !state.prompts))
      setTimeout(() => showFocus(container, editor), 0);
  });
  return () => {
    disconnect();
    container.removeEventListener('focusin', focusIn);
    window.removeEventListener('pointerdown', press, { capture: true });
    window.removeEventListener('pointerup', release, { capture: true });
    window.removeEventListener('pointercancel', release, { capture: true });
  };
}

/** The editor follows: what the keyboard or a screen reader moved to is focused, selected and in view. */
function followDom(editor: Editor, event: FocusEvent, reveal: Reveal): void {
  const target = focusOfElement(event.target);
  if (!target) return;
  const { focus, selection } = editor.get();
  const isSame = focus.block === target.block && focus.cardId === target.cardId;
  // Coming back from another window leaves the board as it was; coming from another control selects.
  const comesFromPage = event.relatedTarget !== null;
  if (isSame && (selection.size > 0 || target.cardId === null || !comesFromPage)) return;
  // A selected link has no element of its own: the focus on a block behind it does not unselect it.
  const keepsLink = target.cardId === null && [...selection].some((id) => editor.get().document.links.has(id));
  editor.set({
    focus: isSame ? focus : target,
    selection: keepsLink ? selection : new Set(target.cardId === null ? [] : [target.cardId]),
  });
  if (target.cardId !== null) reveal(editor, target.cardId);
}

function focusOfElement(element: EventTarget | null): Focus | null {
  if (!(element instanceof HTMLElement)) return null;
  const block = element.closest<HTMLElement>('[data-block]')?.dataset['block'];
  if (!isBlockKey(block)) return null;
  if (element.role === 'option') return { block, cardId: element.dataset['card'] ?? null };
  return element.role === 'listbox' ? { block, cardId: null } : null;
}

/** The page follows, unless the person is somewhere else: in a rail, a dialog, or writing. */
export function showFocus(container: HTMLElement, editor: Editor): void {
  const { focus, editing } = editor.get();
  const active = document.activeElement;
  if (editing || !isOnBoard(active, container)) return;
  const block = `[data-block="${focus.block}"]`;
  const selector = focus.cardId === null ? `${block} [role="listbox"]` : `${block} [data-card="${CSS.escape(focus.cardId)}"]`;
  const element = container.querySelector<HTMLElement>(selector);
  if (element && element !== active) element.focus({ preventScroll: true });
}

/** Nowhere counts as the board: after a click on its empty paper the page has no focus at all. */
function isOnBoard(active: Element | null, container: HTMLElement): boolean {
  if (active === null || active === document.body)
    return document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') === null;
  return container.contains(active) || active.closest('[data-card-editor]') !== null;
}

/** Tab scrolls a focused element into view; here the camera does that, and a scrolled overlay would lie beside the cards. */
function resetScroll(container: HTMLElement): void {
  for (let element: HTMLElement | null = container; element; element = element.parentElement) {
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0);
  }
}
