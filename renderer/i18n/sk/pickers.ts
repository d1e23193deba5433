import type { pickers as english } from '../en/pickers.ts';
import type { SlovakOf } from '../message.ts';

export const pickers: SlovakOf<typeof english> = {
  'linkPicker.title': 'Prepojiť s…',
  'linkPicker.from': 'Z karty: {card}',
  'linkPicker.search': 'Filtrovať karty',
  'linkPicker.list': 'Karty, ktoré sa dajú prepojiť',
  'linkPicker.noMatch': 'Nevyhovuje žiadna karta.',
  'linkPicker.nothing': 'Zatiaľ nie je s čím prepájať. Kartu z bloku {block} možno prepojiť s kartami z blokov: {allowed}.',
  'linkPicker.allLinked': 'Všetky karty, ktoré sa dajú prepojiť, už prepojené sú.',
  'linkPicker.linked': 'Prepojené: {sentence}',
  'movePicker.title': {
    one: 'Presunúť {count} kartu do…',
    few: 'Presunúť {count} karty do…',
    many: 'Presunúť {count} karty do…',
    other: 'Presunúť {count} kariet do…',
  },
  'movePicker.list': 'Bloky',
  'movePicker.here': 'práve tu',
  'movePicker.hint': 'Stlačte 1 – 9 alebo vyberte šípkami a potvrďte klávesom Enter.',
  'contextMenu.label': 'Kontextová ponuka',
};
