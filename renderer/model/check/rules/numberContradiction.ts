import type { Card } from '../../document.ts';
import type { NumberKey } from '../../numbers/numbers.ts';
import { estimateOf, numberKeysOf } from '../../numbers/references.ts';
import { cardsWithNumbers } from '../numbersBegun.ts';
import type { Rule } from '../rule.ts';

/** An estimate whose low is above its likely or high, or whose likely is above its high. Formulas are not worked out here. */
export const numberContradiction: Rule = {
  id: 'number-contradiction',
  severity: 'warning',
  observe: (context) =>
    cardsWithNumbers(context).flatMap((card) =>
      numberKeysOf(card.block)
        .filter((key) => isUpsideDown(card, key))
        .map((key) => ({
          cards: [card.id],
          about: key,
          remedies: [{ kind: 'openField' as const, cardId: card.id, field: key }],
        })),
    ),
};

function isUpsideDown(card: Card, key: NumberKey): boolean {
  const { low, likely, high } = estimateOf(card, key);
  const known = [low, likely, high].filter((amount) => typeof amount === 'number');
  return known.some((amount, index) => amount > (known[index + 1] ?? Number.POSITIVE_INFINITY));
}
