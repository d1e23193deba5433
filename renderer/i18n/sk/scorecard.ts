import type { scorecard as english } from '../en/scorecard.ts';
import type { SlovakOf } from '../message.ts';

export const scorecard: SlovakOf<typeof english> = {
  'action.compare.open': 'Porovnať s…',
};
