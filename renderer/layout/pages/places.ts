/** The names of places in a printed document that lead to each other. */
export type CardPlace = Readonly<{ place: string; leadsTo: string }>;

/** A card on the canvas, which leads to where more is said of it. */
export function onCanvas(cardId: string): CardPlace {
  return { place: `canvas ${cardId}`, leadsTo: `details ${cardId}` };
}

/** Where more is said of a card, which leads back. */
export function inDetails(cardId: string): CardPlace {
  return { place: `details ${cardId}`, leadsTo: `canvas ${cardId}` };
}
