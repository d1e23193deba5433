import { numbersThatAre } from '../numbersBegun.ts';
import type { Rule } from '../rule.ts';

/** A formula that comes to no number: it divides by nought, or is beyond all bounds. */
export const numberNotFinite: Rule = {
  id: 'number-not-finite',
  severity: 'warning',
  observe: (context) => numbersThatAre(context, 'notFinite'),
};
