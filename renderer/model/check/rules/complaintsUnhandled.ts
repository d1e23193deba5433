import type { Card } from '../../document.ts';
import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Nothing says how a segment's complaints are answered: neither how fast, nor by which ways, nor how well. */
export const complaintsUnhandled: Rule = {
  id: 'complaints-unhandled',
  severity: 'hint',
  observe: ({ segments, linked }) =>
    segments.flatMap((segment): Observation[] => {
      const relationships = linked(segment, 'customerRelationships');
      const [first] = relationships;
      if (!first || relationships.some(handlesComplaints)) return [];
      return [{ cards: [segment.id], remedies: [{ kind: 'openField', cardId: first.id, field: 'firstResponseHours' }] }];
    }),
};

function handlesComplaints({ relationship }: Card): boolean {
  const { firstResponseHours, contacts = [], satisfactionAfter } = relationship?.complaints ?? {};
  return firstResponseHours !== undefined || contacts.length > 0 || satisfactionAfter !== undefined;
}
