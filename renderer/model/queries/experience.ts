import { EXPERIENCE_POINT_KEYS } from '../details/customerLists.ts';
import type { Card } from '../document.ts';
import { TOUCH_POINT_KEYS, type TouchPointKey } from '../lifeCycle.ts';
import { recordOf } from '../records.ts';

/** How many of the nine points of the experience checklist are done for a segment. */
export function pointsDone(segment: Card): number {
  const points = segment.segment?.experience?.points ?? {};
  return EXPERIENCE_POINT_KEYS.filter((key) => points[key]?.done).length;
}

/** By touch point, those of the given channels and relationships where customers meet the company there. */
export function touchPointCards(cards: readonly Card[]): Readonly<Record<TouchPointKey, readonly Card[]>> {
  return recordOf(TOUCH_POINT_KEYS, (point) => cards.filter((card) => card.touchPoints?.includes(point)));
}
