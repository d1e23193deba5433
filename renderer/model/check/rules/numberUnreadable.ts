import { numbersThatAre } from '../numbersBegun.ts';
import type { Rule } from '../rule.ts';

/** A formula that cannot be read. */
export const numberUnreadable: Rule = {
  id: 'number-unreadable',
  severity: 'warning',
  observe: (context) => numbersThatAre(context, 'unreadable'),
};
