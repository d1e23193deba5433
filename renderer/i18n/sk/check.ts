import type { check as english } from '../en/check.ts';
import type { SlovakOf } from '../message.ts';

export const check: SlovakOf<typeof english> = {
  'check.count.error': { one: '{count} chyba', few: '{count} chyby', many: '{count} chyby', other: '{count} chýb' },
  'check.count.warning': {
    one: '{count} upozornenie',
    few: '{count} upozornenia',
    many: '{count} upozornenia',
    other: '{count} upozornení',
  },
  'check.count.hint': { one: '{count} tip', few: '{count} tipy', many: '{count} tipu', other: '{count} tipov' },
  'check.none': 'Bez nálezov',
};
