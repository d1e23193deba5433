import type { find as english } from '../en/find.ts';
import type { SlovakOf } from '../message.ts';

export const find: SlovakOf<typeof english> = {
  'action.find.open': 'Hľadať…',
  'action.find.next': 'Nájsť ďalšiu kartu',
  'action.find.previous': 'Nájsť predchádzajúcu kartu',
  'find.bar': 'Hľadanie na plátne',
  'find.field': 'Hľadať',
  'find.hint': 'Text alebo poznámky',
  'find.count': {
    one: '{current} z {count} karty',
    few: '{current} z {count} kariet',
    many: '{current} z {count} karty',
    other: '{current} z {count} kariet',
  },
  'find.none': 'Nič sa nenašlo',
  'find.next': 'Ďalšia nájdená karta',
  'find.previous': 'Predchádzajúca nájdená karta',
  'find.close': 'Zavrieť hľadanie',
};
