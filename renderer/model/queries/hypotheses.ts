import type { BeliefStateKey } from '../details/workshopLists.ts';
import type { Hypothesis } from '../details/details.ts';
import type { CanvasDocument, Card } from '../document.ts';
import { cardsInOrder } from './readingOrder.ts';

/** A card with what it rests on. `importance` is 0 where nobody has given one. */
export type CardHypothesis = Readonly<{ card: Card; hypothesis: Hypothesis; state: BeliefStateKey; importance: number }>;

/** From this importance on much of the model falls with a belief. */
const IMPORTANT = 4;

/** Importance against evidence; the first is what to test first. */
export const QUADRANTS = ['testFirst', 'known', 'testLater', 'minor'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Every hypothesis of the model: what nobody has tested first, of these the most important first, then as the cards stand. */
export function hypothesesOf(document: CanvasDocument): readonly CardHypothesis[] {
  const all = cardsInOrder(document).flatMap((card): CardHypothesis[] => {
    const { hypothesis } = card;
    if (!hypothesis) return [];
    return [{ card, hypothesis, state: hypothesis.state ?? 'assumed', importance: hypothesis.importance ?? 0 }];
  });
  return all.sort((a, b) => Number(hasEvidence(a)) - Number(hasEvidence(b)) || b.importance - a.importance);
}

export function quadrantOf(one: CardHypothesis): Quadrant {
  if (one.importance >= IMPORTANT) return hasEvidence(one) ? 'known' : 'testFirst';
  return hasEvidence(one) ? 'minor' : 'testLater';
}

/** A belief that was refuted is known about just as one that held. */
function hasEvidence({ state }: CardHypothesis): boolean {
  return state !== 'assumed';
}
