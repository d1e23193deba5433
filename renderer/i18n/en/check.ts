/** The model check: the view, and findings wherever they are counted. */
export const check = {
  'check.count.error': { one: '{count} error', other: '{count} errors' },
  'check.count.warning': { one: '{count} warning', other: '{count} warnings' },
  'check.count.hint': { one: '{count} hint', other: '{count} hints' },
  'check.none': 'No findings',
} as const;
