/** Finding cards on the board. */
export const find = {
  'action.find.open': 'Find…',
  'action.find.next': 'Find next',
  'action.find.previous': 'Find previous',
  'find.bar': 'Find on the board',
  'find.field': 'Find',
  'find.hint': 'Text or notes',
  'find.count': { one: '{current} of {count}', other: '{current} of {count}' },
  'find.none': 'No matches',
  'find.next': 'Next match',
  'find.previous': 'Previous match',
  'find.close': 'Close find',
} as const;
