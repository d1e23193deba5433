import * as z from 'zod/mini';
import { COST_BASIS_KEYS, COST_PERIOD_KEYS, CURRENCY_PATTERN, MAX_AMOUNT, MAX_FORMULA, PERIOD_KEYS } from './numbers.ts';

const formula = z
  .string()
  .check(
    z.regex(/^=/),
    z.maxLength(MAX_FORMULA),
    z.describe('A formula: = and an expression; {card id.price} stands for another card’s number.'),
  );

function amountUpTo(most: number) {
  return z.optional(z.union([z.number().check(z.minimum(0), z.maximum(most)), formula]));
}

function estimateUpTo(most: number) {
  return z.optional(z.looseObject({ low: amountUpTo(most), likely: amountUpTo(most), high: amountUpTo(most) }));
}

/** The numbers of a card in a file. */
export const numbersSchema = z.looseObject({
  size: z.optional(z.looseObject({ low: amountUpTo(MAX_AMOUNT), high: amountUpTo(MAX_AMOUNT) })),
  price: estimateUpTo(MAX_AMOUNT),
  frequency: estimateUpTo(MAX_AMOUNT),
  frequencyPeriod: z.optional(z.enum(PERIOD_KEYS)),
  share: estimateUpTo(100),
  cost: estimateUpTo(MAX_AMOUNT),
  costPeriod: z.optional(z.enum(COST_PERIOD_KEYS)),
  costBasis: z.optional(z.enum(COST_BASIS_KEYS)),
});

/** The currency of a document in a file. */
export const currencySchema = z
  .string()
  .check(z.regex(CURRENCY_PATTERN), z.describe('Currency of every amount in the model, as in ISO 4217, such as EUR.'));
