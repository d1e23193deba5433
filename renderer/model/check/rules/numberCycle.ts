import { numberCycles } from '../../numbers/evaluateNumbers.ts';
import { isFormula } from '../../numbers/numbers.ts';
import { estimateOf, numberKeysOf } from '../../numbers/references.ts';
import type { Observation } from '../finding.ts';
import { cardsWithNumbers } from '../numbersBegun.ts';
import type { Rule } from '../rule.ts';

/** Formulas that refer to each other in a circle; one finding for all circles through the same first card. */
export const numberCycle: Rule = {
  id: 'number-cycle',
  severity: 'warning',
  observe: (context) => {
    const cards = new Map(cardsWithNumbers(context).map((card) => [card.id, card]));
    const byFirst = Map.groupBy(numberCycles(cards), ([first = '']) => first);
    return [...byFirst].map(([first, cycles]): Observation => {
      const card = cards.get(first);
      const field = card && numberKeysOf(card.block).find((key) => Object.values(estimateOf(card, key)).some(isFormula));
      return {
        cards: [...new Set(cycles.flat())],
        facts: { count: new Set(cycles.flat()).size },
        ...(field && { remedies: [{ kind: 'openField', cardId: first, field }] }),
      };
    });
  },
};
