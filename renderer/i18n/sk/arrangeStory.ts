import type { arrangeStory as english } from '../en/arrangeStory.ts';
import type { SlovakOf } from '../message.ts';

export const arrangeStory: SlovakOf<typeof english> = {
  'arrange.title': 'Usporiadať príbeh',
  'arrange.hint':
    'Blok sa presúva so svojimi kartami. Vynechaná karta na plátne ostáva: objaví sa spolu s krokom pred ňou. Medzerníkom krok vynecháte alebo vrátite.',
  'arrange.steps': 'Kroky príbehu',
  'arrange.shown': 'Ukázať: {name}',
  'arrange.drag': 'Presunúť: {name}',
  'arrange.hasNote': 's poznámkou',
  'arrange.countShown': {
    one: 'Ukáže sa {count} z {all} krokov',
    few: 'Ukážu sa {count} z {all} krokov',
    many: 'Ukáže sa {count} z {all} krokov',
    other: 'Ukáže sa {count} z {all} krokov',
  },
  'arrange.note': 'Čo chcem povedať',
  'arrange.notePlaceholder': 'Toto vidí iba rečník.',
  'arrange.cardByCard': 'Po jednej karte',
  'arrange.cardByCardHint': 'Po vypnutí sa všetky karty bloku objavia naraz.',
  'arrange.up': 'Posunúť vyššie',
  'arrange.down': 'Posunúť nižšie',
  'arrange.moved': '{name}: {at} / {of}',
  'arrange.reset': 'Obnoviť pôvodný príbeh',
  'arrange.presentHere': 'Prezentovať odtiaľto',
  'arrange.leftOut': 'Tento krok je vynechaný.',
};
