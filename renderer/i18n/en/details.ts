/** The pages with the details of the cards in a printed document. */
export const details = {
  'details.title': 'Details of the cards',
  'details.notes': 'Notes',
  'details.continued': '{name} (continued)',
  'details.serves': { one: 'For {segments}', other: 'For {segments}' },
  'details.page': '{number} / {total}',
} as const;
