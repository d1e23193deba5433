import { useLayoutEffect, useRef, type RefObject } from 'react';
import { DROPPED } from './rowDrag.ts';

/** Milliseconds and rows: longer lists change at once, for measuring them costs more than it shows. */
const DURATION = 180;
export const MOST_ROWS = 60;

/** When the order of the rows changes by score, by key or by undo, each glides from where it was. */
export function useCalmMoves(list: RefObject<HTMLElement | null>, order: string, attribute: string): void {
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(`[${attribute}]`) ?? [])];
    // A row that was dropped by hand lies where the hand has left it.
    const isDropped = list.current?.hasAttribute(DROPPED) === true;
    list.current?.removeAttribute(DROPPED);
    if (rows.length > MOST_ROWS) {
      // Asking for one place lays out the whole window, in the middle of opening a document.
      tops.current = new Map();
      return;
    }
    const isStill = isDropped || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = new Map(rows.map((row) => [row.getAttribute(attribute) ?? '', row.offsetTop]));
    if (!isStill) for (const row of rows) glide(row, tops.current.get(row.getAttribute(attribute) ?? ''));
    tops.current = now;
  }, [list, order, attribute]);
}

function glide(row: HTMLElement, before: number | undefined): void {
  if (before === undefined || before === row.offsetTop) return;
  row.animate([{ transform: `translateY(${before - row.offsetTop}px)` }, { transform: 'none' }], {
    duration: DURATION,
    easing: 'cubic-bezier(0.2, 0.8, 0.3, 1)',
  });
}
