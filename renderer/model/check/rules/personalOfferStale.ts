import { monthsBetween } from '../../days.ts';
import { OFFERS_REMIND_MONTHS, OFFERS_WARN_MONTHS } from '../../details/customerLists.ts';
import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Personal offers that nobody has looked at for months. The warning is another finding than the reminder that was silenced. */
export const personalOfferStale: Rule = {
  id: 'personal-offer-stale',
  severity: 'hint',
  observe: ({ cards, today }) =>
    cards.customerRelationships.flatMap(({ id, relationship }): Observation[] => {
      const refreshed = relationship?.personalOffersRefreshed;
      if (refreshed === undefined) return [];
      const months = monthsBetween(refreshed, today);
      if (months < OFFERS_REMIND_MONTHS) return [];
      const remedies = [{ kind: 'openField', cardId: id, field: 'personalOffersRefreshed' }] as const;
      const stale: Observation = { cards: [id], facts: { count: months, day: refreshed }, remedies };
      return [months < OFFERS_WARN_MONTHS ? stale : { ...stale, about: 'sixMonths', severity: 'warning' }];
    }),
};
