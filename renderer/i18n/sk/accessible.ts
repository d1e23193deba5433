import type { accessible as english } from '../en/accessible.ts';
import type { SlovakOf } from '../message.ts';

/** A head noun before a card's text („segment“, „karta“) lets the verb agree with it, whatever stands on the card. */
export const accessible: SlovakOf<typeof english> = {
  'accessible.board': 'Bloky plátna',
  'accessible.region': '{block}, {cards}',
  'accessible.emptyCard': 'Prázdna karta',
  'accessible.hasNotes': 'má poznámky',
  'accessible.addCard': 'Pridať kartu do bloku {block}',
  'accessible.cardText': 'Text karty',
  'accessible.write': 'Píšte sem…',
  'accessible.selected': {
    one: 'Vybratá {count} karta',
    few: 'Vybraté {count} karty',
    many: 'Vybraté {count} karty',
    other: 'Vybratých {count} kariet',
  },
  'accessible.linkSelected': 'Vybraté prepojenie: {sentence}',
  'accessible.nothingSelected': 'Nič nie je vybraté',
  'linkBack.isOffered': 'komu sa ponúka',
  'linkBack.isReachedThrough': 'koho oslovuje',
  'linkBack.isKeptThrough': 'koho udržiava',
  'linkBack.pays': 'kto platí',
  'linkBack.needs': 'čomu slúži',
  'linkBack.reliesOn': 'čo závisí od partnera',
  'linkBack.costs': 'z čoho náklad vzniká',
  'sentence.isOffered': 'Segment „{from}“ dostáva ponuku „{to}“',
  'sentence.isReachedThrough': 'Kanál „{to}“ oslovuje segment „{from}“',
  'sentence.isKeptThrough': 'Vzťah „{to}“ udržiava segment „{from}“',
  'sentence.pays': 'Segment „{from}“ platí „{to}“',
  'sentence.needs': 'Ponuka „{from}“ potrebuje „{to}“',
  'sentence.reliesOn': 'Karta „{from}“ sa spolieha na partnera „{to}“',
  'sentence.costs': 'Ku karte „{from}“ patrí náklad „{to}“',
};
