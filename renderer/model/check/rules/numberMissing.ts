import type { Card } from '../../document.ts';
import { isFormula, SCENARIOS, type NumberKey } from '../../numbers/numbers.ts';
import { amountIn, estimateOf, numberKeysOf, referencesIn } from '../../numbers/references.ts';
import type { Observation } from '../finding.ts';
import { cardsWithNumbers, hasNumber, numberObservation } from '../numbersBegun.ts';
import type { CheckContext, Rule } from '../rule.ts';

/**
 * A number without which a card is left out of the sums, or that a formula asks for in vain. Revenue is looked at once a revenue
 * stream has a number, costs once a cost has one: who reckons with nothing hears nothing.
 */
export const numberMissing: Rule = {
  id: 'number-missing',
  severity: 'hint',
  observe: (context) => [...ofRevenue(context), ...ofCosts(context), ...ofFormulas(context)],
};

function ofRevenue({ cards, segments, linked }: CheckContext): readonly Observation[] {
  const streams = cards.revenueStreams.filter((card) => hasNumber(card));
  if (streams.length === 0) return [];
  const sizeless = segments.filter(
    (card) => !isFilledIn(card, 'size') && linked(card, 'revenueStreams').some((stream) => hasNumber(stream)),
  );
  return [
    ...sizeless.map((card) => numberObservation(card, 'size')),
    ...cards.revenueStreams.flatMap((card) =>
      (['price', 'frequency'] as const).filter((key) => !isFilledIn(card, key)).map((key) => numberObservation(card, key)),
    ),
  ];
}

function ofCosts({ cards: { costStructure: costs } }: CheckContext): readonly Observation[] {
  return costs.some((card) => hasNumber(card))
    ? costs.filter((card) => !isFilledIn(card, 'cost')).map((card) => numberObservation(card, 'cost'))
    : [];
}

/** Formulas that refer to a number nobody has filled in, or to a card that is gone. */
function ofFormulas(context: CheckContext): readonly Observation[] {
  const cards = cardsWithNumbers(context);
  const byId = new Map([...cards, ...context.cards.customerSegments].map((card) => [card.id, card]));
  const isThere = (cardId: string, key: NumberKey): boolean => {
    const card = byId.get(cardId);
    return card !== undefined && numberKeysOf(card.block).includes(key) && isFilledIn(card, key);
  };
  return cards.flatMap((card) =>
    numberKeysOf(card.block)
      .filter((key) => referencesOf(card, key).some((ref) => !isThere(ref.cardId, ref.key)))
      .map((key): Observation => ({ ...numberObservation(card, key), about: `${key}/reference` })),
  );
}

function referencesOf(card: Card, key: NumberKey) {
  const { low, likely, high } = estimateOf(card, key);
  return [low, likely, high].filter((amount) => isFormula(amount)).flatMap((amount) => referencesIn(amount));
}

function isFilledIn(card: Card, key: NumberKey): boolean {
  return SCENARIOS.every((scenario) => amountIn(estimateOf(card, key), scenario) !== undefined);
}
