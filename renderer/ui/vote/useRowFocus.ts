import type { KeyboardEvent, RefObject } from 'react';
import { useFirstFocus } from './useFirstFocus.ts';

/** What the arrows go through. */
const ROW = '[data-row]';

type RowFocus = Readonly<{ list: RefObject<HTMLDivElement | null>; onArrow: (event: KeyboardEvent<HTMLElement>) => void }>;

/**
 * One stop of the Tab key for a list in several columns: left and right go on in reading order, up and down stay in the column, Home
 * and End lead to the ends. The first row has the focus when the list appears.
 */
export function useRowFocus(): RowFocus {
  const list = useFirstFocus<HTMLDivElement>(ROW);
  const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    const from = rows.indexOf(event.currentTarget);
    const to = rowAfterKey(event.key, rows, from);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  };
  return { list, onArrow };
}

function rowAfterKey(key: string, rows: readonly HTMLElement[], from: number): HTMLElement | null {
  const here = rows[from];
  if (!here) return null;
  switch (key) {
    case 'ArrowRight':
      return rows[from + 1] ?? here;
    case 'ArrowLeft':
      return rows[from - 1] ?? here;
    case 'Home':
      return rows[0] ?? here;
    case 'End':
      return rows.at(-1) ?? here;
    case 'ArrowDown':
      return inColumn(here, rows.slice(from + 1), 1);
    case 'ArrowUp':
      return inColumn(here, rows.slice(0, from).toReversed(), -1);
    default:
      return null;
  }
}

/** The nearest row above or below; of those at one height, the one whose left edge is nearest. */
function inColumn(here: HTMLElement, others: readonly HTMLElement[], direction: 1 | -1): HTMLElement {
  const { left, top } = here.getBoundingClientRect();
  const places = others.map((row) => ({ row, box: row.getBoundingClientRect() }));
  const next = places.find(({ box }) => (box.top - top) * direction > 1);
  if (!next) return here;
  const beside = places.filter(({ box }) => Math.abs(box.top - next.box.top) <= 1);
  const distance = (place: (typeof places)[number]): number => Math.abs(place.box.left - left);
  return beside.reduce((best, one) => (distance(one) < distance(best) ? one : best), next).row;
}
