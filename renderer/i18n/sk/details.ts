import type { details as english } from '../en/details.ts';
import type { SlovakOf } from '../message.ts';

export const details: SlovakOf<typeof english> = {
  'details.title': 'Podrobnosti o kartách',
  'details.notes': 'Poznámky',
  'details.continued': '{name} (pokračovanie)',
  'details.serves': {
    one: 'Pre segment {segments}',
    few: 'Pre segmenty {segments}',
    many: 'Pre segmenty {segments}',
    other: 'Pre segmenty {segments}',
  },
  'details.page': '{number} / {total}',
};
