import type { Card } from '../document.ts';
import type { Outcome } from '../numbers/evaluateNumbers.ts';
import { SCENARIOS, type NumberKey } from '../numbers/numbers.ts';
import { numberKeysOf } from '../numbers/references.ts';
import type { Observation } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** Whether somebody has begun to reckon with a card. A size alone is older than that, and says nothing of it. */
export function hasNumber({ block, numbers }: Card): boolean {
  return numbers !== undefined && numberKeysOf(block).some((key) => numbers[key] !== undefined);
}

/** The cards somebody has begun to reckon with, by block, as they are read. */
export function cardsWithNumbers({ cards }: CheckContext): readonly Card[] {
  return [...cards.customerSegments, ...cards.revenueStreams, ...cards.costStructure].filter((card) => hasNumber(card));
}

/** An observation for each number with one of these outcomes in any scenario, and the way to its field. */
export function numbersThatAre(context: CheckContext, ...kinds: readonly Outcome['kind'][]): readonly Observation[] {
  return cardsWithNumbers(context).flatMap((card) =>
    numberKeysOf(card.block)
      .filter((key) => SCENARIOS.some((scenario) => kinds.some((kind) => context.outcome(card, key, scenario)?.kind === kind)))
      .map((key) => numberObservation(card, key)),
  );
}

export function numberObservation({ id }: Card, key: NumberKey): Observation {
  return { cards: [id], about: key, remedies: [{ kind: 'openField', cardId: id, field: key }] };
}
