import type { storyPages as english } from '../en/storyPages.ts';
import type { SlovakOf } from '../message.ts';

export const storyPages: SlovakOf<typeof english> = {
  'storyPages.whole': 'Celý model',
  'storyPages.place': '{at} z {of}',
  'storyPages.caption': '{title} · {place}',
  'storyPages.notes': 'Poznámky rečníka',
};
