import type { CanvasDocument, Card } from '../document.ts';
import { removeItems } from '../edits/cardEdits.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { parkedCards } from '../edits/parkEdits.ts';
import { linkRule } from '../linkRules.ts';
import { withOperations, type Operation } from '../operations.ts';
import { arrivingLetters } from '../queries/segments.ts';

/**
 * Makes one card what it is in another document, with its links to cards that are still there: on the board, beside it, or gone. It is
 * never in two places. All else stays as it is.
 */
export function restoreCard(document: CanvasDocument, content: CanvasDocument, id: string): Operation[] {
  const wanted = content.cards.get(id);
  const aside = wanted ? undefined : parkedCards(content).find((card) => card.id === id);
  const cleared = [...parkAgain(document, id, aside), ...(wanted ? [] : removeItems(document, new Set([id])))];
  return wanted ? [...cleared, ...putBack(withOperations(document, cleared), content, wanted)] : cleared;
}

function putBack(document: CanvasDocument, content: CanvasDocument, wanted: Card): Operation[] {
  const { id } = wanted;
  const now = document.cards.get(id) ?? null;
  const others = { ...document, cards: new Map([...document.cards].filter(([key]) => key !== id)) };
  // Its letter may have gone to another segment meanwhile.
  const letter = wanted.block === 'customerSegments' ? arrivingLetters(others, [wanted])[0] : wanted.letter;
  const next = Object.freeze({ ...wanted, ...(letter !== undefined && { letter }) });
  const isSame = now !== null && JSON.stringify(now) === JSON.stringify(next);
  const put: Operation[] = isSame ? [] : [{ kind: 'card', id, prev: now, next }];
  return [...put, ...linksOf(withOperations(document, put), content, id)];
}

/** Beside the board the card is this one, in its place if it is there already; or it is not there. */
function parkAgain(document: CanvasDocument, id: string, aside: Card | undefined): Operation[] {
  const parked = parkedCards(document);
  const index = parked.findIndex((card) => card.id === id);
  if (index < 0 && !aside) return [];
  const others = parked.filter((card) => card.id !== id);
  const place = index < 0 ? others.length : index;
  const next = aside ? others.toSpliced(place, 0, aside) : others;
  return changeInfo(document, { parked: next.length > 0 ? next : undefined });
}

function linksOf(document: CanvasDocument, content: CanvasDocument, id: string): Operation[] {
  const hangsOn = ({ from, to }: Readonly<{ from: string; to: string }>): boolean => from === id || to === id;
  const pairOf = ({ from, to }: Readonly<{ from: string; to: string }>): string => JSON.stringify([from, to]);
  const wanted = [...content.links.values()].filter((link) => {
    const [from, to] = [document.cards.get(link.from), document.cards.get(link.to)];
    return hangsOn(link) && from !== undefined && to !== undefined && linkRule(from.block, to.block) !== undefined;
  });
  const there = [...document.links.values()].filter(hangsOn);
  const [wantedPairs, pairs] = [new Set(wanted.map(pairOf)), new Set(there.map(pairOf))];
  const gone = there.filter((link) => !wantedPairs.has(pairOf(link)));
  const goneIds = new Set(gone.map((link) => link.id));
  const back = wanted.filter((link) => !pairs.has(pairOf(link)));
  return [
    ...gone.map((link): Operation => ({ kind: 'link', id: link.id, prev: link, next: null })),
    // An id that another link has by now cannot be had again.
    ...back
      .filter((link) => !document.links.has(link.id) || goneIds.has(link.id))
      .map((link): Operation => ({ kind: 'link', id: link.id, prev: null, next: link })),
  ];
}
