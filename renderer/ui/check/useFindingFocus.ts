import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** Where the focus was: on which control of which row. */
type Place = Readonly<{ element: Element; index: number; part: string }>;

/** Handlers for the container of the findings. */
export type FindingFocus = Readonly<{ onFocus: (event: FocusEvent) => void; onKeyDown: (event: KeyboardEvent) => void }>;

/**
 * Up and down go from finding to finding. When the one with the focus goes, because it was mended or silenced, the focus
 * goes to the one that takes its place, or to the heading after the last one: nobody is thrown back to the top of the page.
 */
export function useFindingFocus(container: RefObject<HTMLElement | null>): FindingFocus {
  const last = useRef<Place | null>(null);
  // After every rendering: what is gone is gone in one of them.
  useLayoutEffect(() => {
    const place = last.current;
    if (!place || place.element.isConnected || !container.current) return;
    last.current = null;
    if (document.activeElement !== document.body) return;
    const rows = rowsOf(container.current);
    const row = rows[Math.min(place.index, rows.length - 1)];
    if (row) focusPart(row, place.part);
    else container.current.querySelector<HTMLElement>('h2')?.focus();
  });
  const onFocus = (event: FocusEvent): void => {
    last.current = placeOf(event.target, container.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const place = step === 0 || isModified(event) ? null : placeOf(event.target, container.current);
    const next = place && container.current ? rowsOf(container.current)[place.index + step] : undefined;
    if (!place || !next) return;
    event.preventDefault();
    focusPart(next, place.part);
  };
  return { onFocus, onKeyDown };
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

function placeOf(target: EventTarget, container: HTMLElement | null): Place | null {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-finding]') : null;
  if (!row || !container || !(target instanceof HTMLElement)) return null;
  return { element: target, index: rowsOf(container).indexOf(row), part: target.dataset['part'] ?? '' };
}

function rowsOf(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-finding]')];
}

/** The same control as before; where this finding has none of that kind, its first one. */
function focusPart(row: HTMLElement, part: string): void {
  const same = row.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
  (same ?? row.querySelector<HTMLElement>('button'))?.focus();
}
