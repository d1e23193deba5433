import type { Side } from './edgeScroll.ts';

/** On the parking area, and on each of its cards with its place there. */
export const PARKING_ATTRIBUTE = 'data-parking';
export const PARKED_ATTRIBUTE = 'data-parked';

/** The place of the parked card that was pressed. */
export function parkedAt(target: EventTarget | null): number | null {
  const card = target instanceof Element ? target.closest(`[${PARKED_ATTRIBUTE}]`) : null;
  return card ? Number(card.getAttribute(PARKED_ATTRIBUTE)) : null;
}

/** Asked of the page, for a captured pointer is always the board's. */
export function isOverParking({ clientX, clientY }: MouseEvent): boolean {
  const under = document.elementFromPoint(clientX, clientY);
  return under !== null && under.closest(`[${PARKING_ATTRIBUTE}]`) !== null;
}

/** On which side of the board the parking area lies: a card dragged there is on its way to it. */
export function parkingSides(board: Element): ReadonlySet<Side> {
  const area = document.querySelector(`[${PARKING_ATTRIBUTE}]`)?.getBoundingClientRect();
  if (!area) return NO_SIDES;
  const { right, bottom } = board.getBoundingClientRect();
  return new Set<Side>(area.top >= bottom ? ['bottom'] : area.left >= right ? ['right'] : []);
}

const NO_SIDES: ReadonlySet<Side> = new Set();
