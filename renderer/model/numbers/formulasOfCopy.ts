import type { Card } from '../document.ts';
import { isFormula, MAX_FORMULA, SCENARIOS, type Estimate } from './numbers.ts';
import { referencesIn, referenceText } from './references.ts';

/**
 * The numbers of a card that is copied together with others. Its formulas refer to the copies of those, as its links do, and to all
 * other cards as before. `copies`: new ids by old ones.
 */
export function numbersOfCopy({ numbers }: Card, copies: ReadonlyMap<string, string>): Card['numbers'] {
  if (!numbers) return numbers;
  const { size, price, frequency, share, cost } = numbers;
  return {
    ...numbers,
    ...(size && { size: followed(size, copies) }),
    ...(price && { price: followed(price, copies) }),
    ...(frequency && { frequency: followed(frequency, copies) }),
    ...(share && { share: followed(share, copies) }),
    ...(cost && { cost: followed(cost, copies) }),
  };
}

function followed<Amounts extends Estimate>(estimate: Amounts, copies: ReadonlyMap<string, string>): Amounts {
  const formulas = SCENARIOS.flatMap((scenario) => {
    const amount = estimate[scenario];
    return isFormula(amount) ? [[scenario, formulaOfCopy(amount, copies)] as const] : [];
  });
  return { ...estimate, ...Object.fromEntries(formulas) };
}

/** One that longer ids make too long for a file stays as it was. */
function formulaOfCopy(formula: string, copies: ReadonlyMap<string, string>): string {
  let text = '';
  let from = 0;
  for (const { cardId, key, at, length } of referencesIn(formula)) {
    text += formula.slice(from, at) + referenceText({ cardId: copies.get(cardId) ?? cardId, key });
    from = at + length;
  }
  text += formula.slice(from);
  return text.length > MAX_FORMULA ? formula : text;
}
