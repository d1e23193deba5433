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
