import type { CanvasDocument, Card } from '../document.ts';
import { STAGE_KEYS, type StageKey } from '../lifeCycle.ts';
import { withOperations, type Operation } from '../operations.ts';
import { addCards } from './cardEdits.ts';
import { changeDetail } from './detailEdits.ts';
import { linkCards } from './linkEdits.ts';

/** A change of the stages a card serves. A stage in both lists is served. */
export type StageChange = Readonly<{ add?: readonly StageKey[]; remove?: readonly StageKey[] }>;

/** Lets a card serve stages, or no longer; the others stay, and all stand in the order of the life cycle. */
export function changeStages(document: CanvasDocument, cardId: string, { add = [], remove = [] }: StageChange): Operation[] {
  const before = document.cards.get(cardId)?.stages ?? [];
  const isServed = (stage: StageKey): boolean => add.includes(stage) || (before.includes(stage) && !remove.includes(stage));
  const after = STAGE_KEYS.filter(isServed);
  const isSame = after.length === before.length && after.every((stage) => before.includes(stage));
  return isSame ? [] : changeDetail(document, cardId, 'stages', after);
}

/** A segment, and the id for the link to it. */
export type SegmentLink = Readonly<{ linkId: string; segmentId: string }>;

/** Links a channel or relationship to segments; those it is linked with already stay as they are. */
export function linkToSegments(document: CanvasDocument, cardId: string, links: readonly SegmentLink[]): Operation[] {
  return links.flatMap(({ linkId, segmentId }) => linkCards(document, { id: linkId, from: segmentId, to: cardId }));
}

/** Puts a new channel or relationship into the model that serves a stage of these segments. */
export function addServingCard(
  document: CanvasDocument,
  card: Card,
  stage: StageKey | null,
  links: readonly SegmentLink[],
): Operation[] {
  const added = addCards(document, [stage === null ? card : { ...card, stages: [stage] }]);
  return [...added, ...linkToSegments(withOperations(document, added), card.id, links)];
}
