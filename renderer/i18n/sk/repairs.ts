import type { repairs as english } from '../en/repairs.ts';
import type { SlovakOf } from '../message.ts';

export const repairs: SlovakOf<typeof english> = {
  'files.repairTitle': 'Súbor „{name}“ je poškodený',
  'files.repairText': {
    one: 'Dá sa otvoriť s {count} zmenou. Súbor ostane taký, aký je, kým ho neuložíte.',
    few: 'Dá sa otvoriť s {count} zmenami. Súbor ostane taký, aký je, kým ho neuložíte.',
    many: 'Dá sa otvoriť s {count} zmeny. Súbor ostane taký, aký je, kým ho neuložíte.',
    other: 'Dá sa otvoriť s {count} zmenami. Súbor ostane taký, aký je, kým ho neuložíte.',
  },
  'repair.link-dangling': 'Prepojenie {id} sa vynechá: jedna z jeho kariet neexistuje ({place}).',
  'repair.link-self': 'Prepojenie {id} sa vynechá: karta je prepojená sama so sebou ({place}).',
  'repair.link-not-allowed': 'Prepojenie {id} sa vynechá: tieto dva bloky sa nedajú prepojiť ({place}).',
  'repair.link-duplicate': 'Prepojenie {id} sa vynechá: tie isté dve karty sú prepojené dvakrát ({place}).',
  'repair.link-damaged': 'Prepojenie sa vynechá: neuvádza, ktoré karty spája ({place}).',
  'repair.links-missing': 'Chýba zoznam prepojení; karty budú bez prepojení ({place}).',
  'repair.card-damaged': 'Karta sa vynechá: nedá sa na nej prečítať žiadny text ({place}).',
  'repair.card-to-description': 'Karta nepatrí do žiadneho z deviatich blokov; jej text sa presunie do opisu ({place}).',
  'repair.id-made': 'Identifikátor chýba alebo je použitý dvakrát; vytvorí sa nový ({place}).',
  'repair.place-made': 'Karta nemá miesto na plátne; dostane ho ({place}).',
  'repair.field-reset': 'Údaj sa nedá prečítať; nastaví sa odznova ({place}).',
  'repair.field-left-out': 'Údaj má hodnotu, ktorá nie je povolená; vynechá sa ({place}).',
  'repair.text-cut': 'Text je príliš dlhý; zachová sa len jeho začiatok ({place}).',
  'repair.snapshot-damaged': 'Jedna z uložených verzií je vynechaná: nedá sa prečítať ona alebo niektorá pred ňou ({place}).',
  'repair.key-twice': 'Údaj „{id}“ je tam dvakrát; platí posledný ({place}).',
  'repair.syntax': 'Súbor je tu porušený; to, čo bolo okolo tohto miesta, môže chýbať ({place}).',
  'readOnly.banner': 'Len na čítanie',
  'readOnly.reason': 'Súbor uložila novšia verzia programu Platno (formát {version}). Môžete ho prezerať, exportovať a tlačiť.',
  'readOnly.why': 'Uložením v tejto verzii by sa stratilo to, čo pozná len tá novšia.',
  'readOnly.leftOut': {
    one: '{count} jeho časť sa nedá zobraziť.',
    few: '{count} jeho časti sa nedajú zobraziť.',
    many: '{count} jeho časti sa nedá zobraziť.',
    other: '{count} jeho častí sa nedá zobraziť.',
  },
  'readOnly.refused': 'Dokument je len na čítanie, lebo ho uložila novšia verzia programu Platno. Nič sa nezmenilo.',
};
