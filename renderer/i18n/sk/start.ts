import type { start as english } from '../en/start.ts';
import type { SlovakOf } from '../message.ts';

export const start: SlovakOf<typeof english> = {
  'start.new': 'Nové plátno',
  'start.newHint': 'Deväť prázdnych blokov',
  'start.open': 'Otvoriť…',
  'start.openHint': 'Alebo sem potiahnite súbor .bmc',
  'start.recent': 'Nedávne',
  'start.noRecent': 'Zatiaľ tu nič nie je',
  'start.noRecentHint': 'Dokumenty, ktoré otvoríte alebo uložíte, nájdete tu. Začnite novým plátnom alebo niektorým z príkladov.',
  'start.forget': 'Odstrániť „{title}“ zo zoznamu',
  'start.forgotten': 'Dokument „{title}“ sme odstránili zo zoznamu. Samotný súbor ostal nedotknutý.',
  'start.examples': 'Príklady',
  'start.examplesHint': 'Jeden hotový model pre každý typ trhu. Otvorí sa ako vaša vlastná kópia.',
  'start.example': 'Príklad: {title}',
  'start.language': 'Jazyk',
  'start.theme': 'Vzhľad',
  'start.theme.system': 'Systém',
  'start.theme.light': 'Svetlý',
  'start.theme.dark': 'Tmavý',
  'start.theme.contrast': 'Kontrast',
};
