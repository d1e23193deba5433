import type { arrangeStory as english } from '../en/arrangeStory.ts';
import type { SlovakOf } from '../message.ts';

export const arrangeStory: SlovakOf<typeof english> = {
  'arrange.title': 'Usporiadanie príbehu',
  'arrange.hint': 'Blok sa presúva so svojimi kartami. Vynechaná karta na plátne ostáva: objaví sa spolu s krokom pred ňou.',
  'arrange.steps': 'Kroky príbehu',
  'arrange.shown': 'Ukázať: {name}',
  'arrange.drag': 'Presunúť: {name}',
  'arrange.hasNote': 's poznámkou',
  'arrange.countShown': {
    one: 'Ukáže sa {count} krok, všetkých je {all}',
    few: 'Ukážu sa {count} kroky, všetkých je {all}',
    many: 'Ukáže sa {count} kroku, všetkých je {all}',
    other: 'Ukáže sa {count} krokov, všetkých je {all}',
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
