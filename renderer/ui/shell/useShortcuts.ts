import { useEffect } from 'react';
import type { Action } from '../../actions/action.ts';
import type { ActionRunner } from '../../actions/actionRunner.ts';
import { sayIfRefused } from '../../actions/readOnlyActions.ts';
import { matchShortcut, parseShortcut, type KeyPress, type Platform } from '../../actions/shortcuts.ts';
import { useActions, useServices } from '../context.tsx';
import type { Editor } from '../../state/editor.ts';
import { PARKING_ATTRIBUTE } from '../../stage/parkingPlaces.ts';
import { showFocus } from '../board/boardFocus.ts';
import { BOARD_ATTRIBUTE, focusPlace, type FocusPlace } from './focusPlace.ts';
import { isSuspended } from './modal.ts';

/** The browser's own clipboard events carry whole cards; the board listens to those instead of the keys. */
const LEFT_TO_BROWSER: ReadonlySet<string> = new Set(['edit.cut', 'edit.copy', 'edit.paste']);

/** These commands are about the keyboard focus itself, wherever it was before. */
const GO_TO_BLOCK = 'block.focus.';

function focusBoard(editor: Editor | null): void {
  const board = document.querySelector<HTMLElement>(`[${BOARD_ATTRIBUTE}]`);
  if (!editor || !board) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  showFocus(board, editor);
}

/** Keys that belong to the control with the focus, wherever that is not the board. */
const CONTROL_KEYS: ReadonlySet<string> = new Set(
  'Enter Space Tab Escape Delete Backspace Home End PageUp PageDown ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' '),
);

/** Mounted once: runs commands by their shortcuts. Keys that belong to nothing here go on to whoever wants them. */
export function useShortcuts(): void {
  const actions = useActions();
  const { app } = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const state = app.getState();
      const press = pressOf(event);
      const place = focusPlace(targetOf(event));
      if (leavesField(press, place, targetOf(event)) && state.editor?.get().view === 'canvas') {
        event.preventDefault();
        return focusBoard(state.editor);
      }
      const action = findAction(actions, press, state.info.platform, place);
      if (!action) return;
      // Also where it must wait: behind a dialog the browser is not to save or search the page either.
      event.preventDefault();
      if (isSuspended(state, action.id)) return;
      if (event.repeat && !isRepeatable(press)) return;
      if (!actions.run(action.id)) sayIfRefused(actions.context(), action.id);
      if (action.id.startsWith(GO_TO_BLOCK)) focusBoard(state.editor);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, app]);
}

/** The command of a key press: the better match before the other, enabled before disabled. */
export function findAction(runner: ActionRunner, press: KeyPress, platform: Platform, place: FocusPlace): Action | null {
  const matches = { first: [] as Action[], second: [] as Action[] };
  const isCovered = (runner.context().editor?.get().view ?? 'canvas') !== 'canvas';
  for (const action of runner.actions) {
    if (LEFT_TO_BROWSER.has(action.id) || (isCovered && action.scope === 'board')) continue;
    for (const shortcut of action.shortcuts) {
      const match = worksAt(action, shortcut, { place, isCovered, platform }) ? matchShortcut(press, shortcut, platform) : null;
      if (match) matches[match].push(action);
    }
  }
  const candidates = [...matches.first, ...matches.second];
  const context = runner.context();
  const enabled = candidates.find((action) => action.isEnabled(context));
  // A disabled command keeps the browser from doing something else on the board, such as a bookmark for Mod+D.
  return enabled ?? (place === 'board' ? (candidates[0] ?? null) : null);
}

type Surroundings = Readonly<{ place: FocusPlace; isCovered: boolean; platform: Platform }>;

function worksAt(action: Action, shortcut: string, { place, isCovered, platform }: Surroundings): boolean {
  if (place === 'board') return true;
  const { mod, alt, key } = parseShortcut(shortcut);
  // Other views consist of controls; there Escape ends the spotlight from any of them.
  if (isCovered && place === 'control' && key === 'Escape') return true;
  // With Alt a Mac types other signs; elsewhere it types nothing, and AltGr is no Alt.
  const typesNothing = mod || /^F\d+$/.test(key) || (alt && platform !== 'mac');
  if (action.scope === 'always' && typesNothing) return true;
  return place === 'control' && !CONTROL_KEYS.has(key);
}

/**
 * Escape in a text field of a rail or the parking area goes back to the board, as it does from a card; leaving the field is what keeps its text.
 * Fields of dialogs and bars have a use of their own for it.
 */
function leavesField({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress, place: FocusPlace, target: Element | null): boolean {
  const isPlain = !ctrlKey && !metaKey && !altKey && !shiftKey;
  return key === 'Escape' && isPlain && place === 'text' && target?.closest(`aside, [${PARKING_ATTRIBUTE}]`) !== null;
}

/** Where the key was pressed: whoever heard it first may have moved the focus, or be gone from the page. */
function targetOf({ target }: KeyboardEvent): Element | null {
  return target instanceof Element ? target : null;
}

/** A held key moves on and on, but opens or adds only once. */
function isRepeatable(press: KeyPress): boolean {
  return press.key.startsWith('Arrow') || /^[zy+=-]$/i.test(press.key);
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph: event.getModifierState('AltGraph') };
}
