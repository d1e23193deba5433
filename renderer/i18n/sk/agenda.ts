import type { agenda as english } from '../en/agenda.ts';
import type { SlovakOf } from '../message.ts';

export const agenda: SlovakOf<typeof english> = {
  'menu.workshop': 'Workshop',
  'action.agenda.open': 'Program…',
  'step.agenda': 'Program',
  'agenda.title': 'Program workshopu',
  'agenda.list': 'Aktivity',
  'agenda.empty': 'Zatiaľ nie je nič naplánované. Pridajte aktivitu a určte, koľko minút môže trvať.',
  'agenda.add': 'Pridať aktivitu',
  'agenda.name': 'Aktivita',
  'agenda.minutes': 'Minúty',
  'agenda.remove': 'Odstrániť: {title}',
  'agenda.untitled': 'Aktivita {number}',
  'agenda.total': {
    one: 'Spolu {count} minúta',
    few: 'Spolu {count} minúty',
    many: 'Spolu {count} minúty',
    other: 'Spolu {count} minút',
  },
};
