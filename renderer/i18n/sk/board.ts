import type { board as english } from '../en/board.ts';
import type { SlovakOf } from '../message.ts';

export const board: SlovakOf<typeof english> = {
  'step.addCard': 'Nová karta',
  'step.editText': 'Úprava textu',
  'step.moveCards': 'Presun',
  'step.copyCards': 'Kopírovanie potiahnutím',
  'step.resizeCard': 'Zmena šírky',
  'step.recolour': 'Zmena farby',
  'step.duplicate': 'Duplikovanie',
  'step.paste': 'Vloženie',
  'step.cut': 'Vystrihnutie',
  'step.delete': 'Odstránenie',
  'step.link': 'Prepojenie',
  'step.tidy': 'Usporiadanie',
  'step.notes': 'Úprava poznámok',
  'step.info': 'Úprava údajov o dokumente',
  'links.removed': {
    one: 'Odstránilo sa {count} prepojenie: tieto bloky sa nedajú prepojiť.',
    few: 'Odstránili sa {count} prepojenia: tieto bloky sa nedajú prepojiť.',
    many: 'Odstránilo sa {count} prepojenia: tieto bloky sa nedajú prepojiť.',
    other: 'Odstránilo sa {count} prepojení: tieto bloky sa nedajú prepojiť.',
  },
  'links.parked': {
    one: 'Odložené karty nemajú prepojenia: odstránilo sa {count} prepojenie.',
    few: 'Odložené karty nemajú prepojenia: odstránili sa {count} prepojenia.',
    many: 'Odložené karty nemajú prepojenia: odstránilo sa {count} prepojenia.',
    other: 'Odložené karty nemajú prepojenia: odstránilo sa {count} prepojení.',
  },
  'cards.count': { one: '{count} karta', few: '{count} karty', many: '{count} karty', other: '{count} kariet' },
  'cards.pasted': {
    one: 'Vložila sa {count} karta',
    few: 'Vložili sa {count} karty',
    many: 'Vložilo sa {count} karty',
    other: 'Vložilo sa {count} kariet',
  },
  'refusal.same-card': 'Karta sa nedá prepojiť sama so sebou.',
  'refusal.already-linked': 'Tieto dve karty sú už prepojené.',
  'refusal.same-block': 'Dve karty z bloku {block} sa nedajú navzájom prepojiť.',
  'refusal.blocks-not-linkable': '{from} a {to} sa nedajú prepojiť. Možné ciele: {allowed}.',
};
