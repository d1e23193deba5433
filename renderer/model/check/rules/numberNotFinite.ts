import { numbersThatAre } from '../numbersBegun.ts';
import type { Rule } from '../rule.ts';

/** A formula that comes to no number that can be used: it divides by nought, or its result could not be typed there either. */
export const numberNotFinite: Rule = {
  id: 'number-not-finite',
  severity: 'warning',
  observe: (context) => numbersThatAre(context, 'notFinite', 'outOfRange'),
};
