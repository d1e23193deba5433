import type { Card } from '../../document.ts';
import { SCENARIOS, type NumberKey } from '../../numbers/numbers.ts';
import { estimateOf, numberKeysOf } from '../../numbers/references.ts';
import { cardsWithNumbers, numberObservation } from '../numbersBegun.ts';
import type { CheckContext, Rule } from '../rule.ts';

/**
 * An estimate whose low comes to more than its likely or high, or whose likely to more than its high; each in its own scenario. What
 * is not written down is not compared: one formula may well fall while what it rests on rises.
 */
export const numberContradiction: Rule = {
  id: 'number-contradiction',
  severity: 'warning',
  observe: (context) =>
    cardsWithNumbers(context).flatMap((card) =>
      numberKeysOf(card.block)
        .filter((key) => isUpsideDown(context, card, key))
        .map((key) => numberObservation(card, key)),
    ),
};

function isUpsideDown({ outcome }: CheckContext, card: Card, key: NumberKey): boolean {
  const estimate = estimateOf(card, key);
  const known = SCENARIOS.flatMap((scenario) => {
    const result = estimate[scenario] === undefined ? undefined : outcome(card, key, scenario);
    return result?.kind === 'value' ? [result.value] : [];
  });
  return known.some((amount, index) => amount > (known[index + 1] ?? Number.POSITIVE_INFINITY));
}
