import type { facilitate as english } from '../en/facilitate.ts';
import type { SlovakOf } from '../message.ts';

export const facilitate: SlovakOf<typeof english> = {
  'action.entry.open': 'Rýchly zápis',
  'entry.title': 'Rýchly zápis',
  'entry.field': 'Čo zaznie v miestnosti, do: {place}',
  'entry.placeholder': 'Čo zaznie v miestnosti',
  'entry.places': 'Kam pôjde ďalšia karta',
  'entry.place': '{digit}: {place}',
  'entry.count': { one: '{count} karta', few: '{count} karty', many: '{count} karty', other: '{count} kariet' },
  'entry.recent': 'Naposledy zapísané',
  'entry.correct': 'Opraviť: {card}',
  'entry.delete': 'Odstrániť: {card}',
  'entry.close': 'Zavrieť rýchly zápis',
  'entry.keys':
    'Enter pridá kartu. V prázdnom poli vyberá 1 až 9 blok a 0 odložené karty; keď je v poli text, Alt a číslica. Tab prejde na ďalší blok. Šípka hore opraví, čo ste zapísali naposledy. Escape zápis zavrie.',
  'entry.hint': 'Enter pridá · 1–9 blok · 0 odložené · Tab ďalší blok · ↑ oprava · Esc zavrie',
  'entry.hintCorrecting': 'Enter zapíše opravu · prázdne pole kartu odstráni · Esc ju nechá, ako bola',
  'entry.added': 'Pridané: {place}',
  'entry.addedMany': {
    one: '{place}: pribudla {count} karta',
    few: '{place}: pribudli {count} karty',
    many: '{place}: pribudlo {count} karty',
    other: '{place}: pribudlo {count} kariet',
  },
  'entry.correcting': 'Oprava: {card}, {place}',
  'entry.corrected': 'Opravené: {place}',
  'entry.moved': 'Presunuté: {place}',
  'entry.deleted': 'Karta je odstránená',
  'entry.undone': 'Vrátené späť: {step}',
  'entry.redone': 'Znova vykonané: {step}',
  'action.prompts.open': 'Otázky',
  'step.addPrompt': 'Pridať otázku',
  'step.editPrompt': 'Zmeniť otázku',
  'step.removePrompt': 'Odstrániť otázku',
};
