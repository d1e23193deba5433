import type { find as english } from '../en/find.ts';
import type { SlovakOf } from '../message.ts';

export const find: SlovakOf<typeof english> = {
  'action.find.open': 'Hľadať…',
  'action.find.next': 'Hľadať ďalej',
  'action.find.previous': 'Hľadať dozadu',
  'find.bar': 'Hľadanie na plátne',
  'find.field': 'Hľadať',
  'find.hint': 'Text alebo poznámky',
  'find.count': '{current} z {total}',
  'find.none': 'Žiadne výskyty',
  'find.next': 'Ďalší výskyt',
  'find.previous': 'Predchádzajúci výskyt',
  'find.close': 'Zavrieť hľadanie',
};
