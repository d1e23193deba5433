import type { segments as english } from '../en/segments.ts';
import type { SlovakOf } from '../message.ts';

export const segments: SlovakOf<typeof english> = {
  'segments.title': 'Segmenty',
  'segments.add': 'Pridať segment',
  'segments.emptyTitle': 'Začnite zákazníkom',
  'segments.emptyText': 'Pre koho vytvárate hodnotu? Pridajte prvý segment; odvíja sa od neho všetko ostatné na plátne.',
  'segments.spotlightHint': 'Kliknutím rozsvietite celý reťazec segmentu. Kláves Esc ho zhasne.',
  'segments.linked': {
    one: '{count} prepojená karta',
    few: '{count} prepojené karty',
    many: '{count} prepojenej karty',
    other: '{count} prepojených kariet',
  },
  'segments.item': 'Segment {letter}: {name}, {linked}',
  'segments.market': 'Typ trhu',
  'segments.noMarket': 'Nezvolený',
  'segments.marketHint.none': 'Zvoľte, aký vzťah majú vaše segmenty medzi sebou.',
  'segments.marketHint.mass': 'Jedna široká potreba: očakáva sa jediný segment.',
  'segments.marketHint.niche': 'Jeden malý, špecializovaný segment; všetko je mu ušité na mieru.',
  'segments.marketHint.segmented': 'Mierne odlišné potreby: každý segment má vlastný variant ponuky.',
  'segments.marketHint.diversified': 'Segmenty majú málo spoločného, a preto len málo spoločných ponúk.',
  'segments.marketHint.multiSided': 'Dva alebo viaceré segmenty sa navzájom potrebujú; obslúžiť treba všetky.',
};
