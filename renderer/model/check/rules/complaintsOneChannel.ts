import type { ContactKey } from '../../details/customerLists.ts';
import type { Card } from '../../document.ts';
import type { Observation } from '../finding.ts';
import type { CheckContext, Rule } from '../rule.ts';

/**
 * There is only one way to complain: one finding a relationship, with the segments that have no other way through another
 * relationship.
 */
export const complaintsOneChannel: Rule = {
  id: 'complaints-one-channel',
  severity: 'hint',
  observe: (context) =>
    context.cards.customerRelationships.flatMap((card): Observation[] => {
      const [contact, ...others] = contactsOf(card);
      if (contact === undefined || others.length > 0) return [];
      const served = context.linked(card, 'customerSegments');
      const confined = served.filter((segment) => waysToComplain(context, segment).size === 1);
      if (served.length > 0 && confined.length === 0) return [];
      const remedies = [{ kind: 'openField', cardId: card.id, field: 'contacts' }] as const;
      return [{ cards: [card.id, ...confined.map(({ id }) => id)], facts: { contact }, remedies }];
    }),
};

function waysToComplain({ linked }: CheckContext, segment: Card): ReadonlySet<ContactKey> {
  return new Set(linked(segment, 'customerRelationships').flatMap(contactsOf));
}

function contactsOf({ relationship }: Card): readonly ContactKey[] {
  return relationship?.complaints?.contacts ?? [];
}
