import type { CanvasDocument } from '../document.ts';
import type { Operation } from '../operations.ts';
import { rankSegments } from '../queries/ranking.ts';
import { changeInfo } from './infoEdits.ts';

/**
 * Ranks a segment by hand: it goes to a place (0: the most important) among the others, which keep their order. From then
 * on the order given by hand counts, not the score. Where it stands already, nothing changes.
 */
export function rankSegment(document: CanvasDocument, segmentId: string, place: number): Operation[] {
  const before = rankSegments(document).map(({ id }) => id);
  if (!before.includes(segmentId)) return [];
  const order = before.filter((id) => id !== segmentId);
  order.splice(Math.max(0, Math.min(place, order.length)), 0, segmentId);
  return order.every((id, index) => id === before[index]) ? [] : changeInfo(document, { segmentOrder: order });
}

/** Lets the score rank the segments again. */
export function rankByScore(document: CanvasDocument): Operation[] {
  return changeInfo(document, { segmentOrder: undefined });
}
