import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Editor } from '../../state/editor.ts';
import { useEditor } from '../context.tsx';
import { focusSpot, itemAfter, keepOneTabStop, spotOf, type GridSpot } from './gridFocus.ts';
import type { StageRow } from './stageRows.ts';

/**
 * The keyboard focus in the grid: one Tab stop, arrow keys, and nobody is thrown out of it when what had the focus goes,
 * be it by Delete or by Undo. Answers the grid's key handler.
 */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, rows: readonly StageRow[]) {
  const editor = useEditor();
  const spot = useRef<GridSpot | null>(null);
  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        // Still before the page is drawn again: afterwards nobody could say where the focus was.
        if (state.revision !== before.revision) spot.current = spotIn(scroller.current);
      }),
    [editor, scroller],
  );
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    keepOneTabStop(grid);
    if (spot.current && document.activeElement === document.body) focusSpot(grid, spot.current);
    spot.current = null;
  }, [scroller, rows]);
  useEffect(() => {
    const grid = scroller.current;
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (grid && target instanceof HTMLElement && target.matches('[data-item]')) keepOneTabStop(grid, target);
    };
    grid?.addEventListener('focusin', onFocusIn);
    return () => grid?.removeEventListener('focusin', onFocusIn);
  }, [scroller]);
  return (event: KeyboardEvent<HTMLElement>): void => onKeyDown(event, editor);
}

function spotIn(grid: HTMLElement | null): GridSpot | null {
  return grid?.contains(document.activeElement) ? spotOf(document.activeElement) : null;
}

function onKeyDown(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  if (event.key === 'Escape' && editor.get().spotlight !== null) {
    event.preventDefault();
    editor.set({ spotlight: null });
    return;
  }
  const next = itemAfter(event.target, event.key, event.ctrlKey || event.metaKey);
  if (next) next.focus();
  // At the edges too: the arrows would scroll what the focus has not left.
  if (next || /^(Arrow|Home$|End$)/.test(event.key)) event.preventDefault();
}
