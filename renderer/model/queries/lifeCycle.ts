import type { CanvasDocument, Card } from '../document.ts';
import { STAGE_KEYS, type StageKey } from '../lifeCycle.ts';
import { recordOf } from '../records.ts';
import { linkedCards } from './linkedCards.ts';
import type { LinkIndex } from './linkIndex.ts';

/** By stage, the linked channels and relationships that serve it; a stage nobody serves has an empty list. */
export type StageCoverage = Readonly<Record<StageKey, readonly Card[]>>;

/** How one segment is served through its life cycle. Channels come before relationships. */
export function stageCoverage(document: CanvasDocument, index: LinkIndex, segmentId: string): StageCoverage {
  return coverageBy(stageCards(document, index, segmentId));
}

/** The same of given channels and relationships, in their order. */
export function coverageBy(serving: readonly Card[]): StageCoverage {
  return recordOf(STAGE_KEYS, (stage) => serving.filter((card) => card.stages?.includes(stage)));
}

/** The channels and relationships of a segment, whether they name a stage or not. */
export function stageCards(document: CanvasDocument, index: LinkIndex, segmentId: string): readonly Card[] {
  return [
    ...linkedCards(document, index, segmentId, 'channels'),
    ...linkedCards(document, index, segmentId, 'customerRelationships'),
  ];
}

/** The same of several segments joined, each card once. */
export function stageCardsOfAll(document: CanvasDocument, index: LinkIndex, segmentIds: readonly string[]): readonly Card[] {
  const cards = new Set(segmentIds.flatMap((id) => stageCards(document, index, id)));
  return [...cards].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(card: Card): number {
  return card.block === 'channels' ? 0 : 1;
}

/** The stages nobody serves, in order. */
export function uncoveredStages(coverage: StageCoverage): readonly StageKey[] {
  return STAGE_KEYS.filter((stage) => coverage[stage].length === 0);
}
