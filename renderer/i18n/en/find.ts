/** Finding cards on the board. */
export const find = {
  'action.find.open': 'Find…',
  'action.find.next': 'Find Next',
  'action.find.previous': 'Find Previous',
  'find.bar': 'Find on the board',
  'find.field': 'Find',
  'find.hint': 'Text or notes',
  'find.count': '{current} of {total}',
  'find.none': 'No matches',
  'find.next': 'Next match',
  'find.previous': 'Previous match',
  'find.close': 'Close find',
} as const;
