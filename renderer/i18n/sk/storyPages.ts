import type { storyPages as english } from '../en/storyPages.ts';
import type { SlovakOf } from '../message.ts';

export const storyPages: SlovakOf<typeof english> = {
  'storyPages.place': '{at} z {of}',
  'storyPages.caption': '{title} · {place}',
  'storyPages.notes': 'Poznámky rečníka',
  'storyPages.options': 'Ako sa príbeh rozpráva',
  'storyPages.each': 'Strany príbehu',
  'storyPages.eachPart': 'Strana na blok a segment',
  'storyPages.eachStep': 'Strana na každý krok',
  'storyPages.slideEachPart': 'Snímka na blok a segment',
  'storyPages.slideEachStep': 'Snímka na každý krok',
  'storyPages.withNotes': 'S poznámkami rečníka',
  'storyPages.tooManySteps': {
    one: 'Príbeh s viac než {count} krokom má stranu na každý blok a segment.',
    few: 'Príbeh s viac než {count} krokmi má stranu na každý blok a segment.',
    many: 'Príbeh s viac než {count} kroku má stranu na každý blok a segment.',
    other: 'Príbeh s viac než {count} krokmi má stranu na každý blok a segment.',
  },
};
