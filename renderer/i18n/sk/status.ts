import type { status as english } from '../en/status.ts';
import type { SlovakOf } from '../message.ts';

export const status: SlovakOf<typeof english> = {
  'links.count': {
    one: '{count} prepojenie',
    few: '{count} prepojenia',
    many: '{count} prepojenia',
    other: '{count} prepojení',
  },
  'status.counts': '{cards}, {links}',
  'hint.idle': 'Dvojitým kliknutím pridáte kartu · Ťahaním vyberiete viac kariet',
  'hint.readOnly': 'Ťahaním vyberiete viac kariet',
  'hint.check': '↑ a ↓: ďalší nález · F8: prechádzať nálezy na plátne',
  'hint.card': 'Enter: písať · Ťahanie úchytky: prepojiť · Delete: odstrániť',
  'hint.cards': 'Ťahanie: presunúť · Alt a ťahanie: kopírovať · Delete: odstrániť',
  'hint.link': 'Delete: odstrániť prepojenie',
  'hint.editing': 'Esc: hotovo · Tab: ďalšia karta · Shift+Enter: nový riadok',
  'hint.pan': 'Posúvanie ukončíte pustením tlačidla',
  'hint.marquee': 'Vyberú sa karty, ktorých sa rám dotýka · Esc: zrušiť',
  'hint.move': 'Pustite v ktoromkoľvek bloku · Esc: zrušiť',
  'hint.copy': 'Kópiu pustite v ktoromkoľvek bloku · Esc: zrušiť',
  'hint.resize': 'Pustením nastavíte šírku · Esc: zrušiť',
  'hint.linking': 'Prepojíte pustením na rozsvietenej karte · Esc: zrušiť',
  'hint.linkHere': 'Pustením prepojíte · Esc: zrušiť',
  'status.parked': {
    one: '{count} odložená',
    few: '{count} odložené',
    many: '{count} odloženej',
    other: '{count} odložených',
  },
  'status.showParked': '{parked}: ukázať odložené karty',
  'status.showLegend': '{colors}: ukázať legendu',
  'hint.spotlight': 'Svieti reťazec segmentu „{card}“ · Esc alebo kliknutie na prázdne miesto: zhasnúť',
};
