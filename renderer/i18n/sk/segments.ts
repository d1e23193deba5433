import type { segments as english } from '../en/segments.ts';
import type { SlovakOf } from '../message.ts';

export const segments: SlovakOf<typeof english> = {
  'segments.title': 'Segmenty',
  'segments.add': 'Pridať segment',
  'segments.emptyTitle': 'Začnite zákazníkom',
  'segments.emptyText': 'Pre koho vytvárate hodnotu? Pridajte prvý segment; všetko ostatné na plátne od neho závisí.',
  'segments.spotlightHint': 'Kliknutím rozsvietite celý reťazec segmentu. Esc ho zhasne.',
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
  'segments.marketHint.diversified': 'Segmenty majú málo spoločného, a tak zdieľajú len málo ponúk.',
  'segments.marketHint.multiSided': 'Dva alebo viac segmentov sa navzájom potrebuje; obslúžiť treba všetky.',
};
