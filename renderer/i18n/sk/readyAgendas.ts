import type { readyAgendas as english } from '../en/readyAgendas.ts';
import type { SlovakOf } from '../message.ts';

export const readyAgendas: SlovakOf<typeof english> = {
  canvas: 'Plátno za 80 minút',
  'canvas.about': 'Zákazník, hodnota, dodanie a prevádzka, po 20 minút.',
  lifeCycle: 'Životný cyklus zákazníka za hodinu',
  'lifeCycle.about': 'Všetkých sedem fáz po 7 minút, s taktikami ako poznámkami pre facilitátora.',
  workshop: 'Celý workshop za dve hodiny',
  'workshop.about': 'Privítanie, celé plátno, prestávka, hlasovanie a ďalšie kroky.',
  customer: 'Zákazník',
  'customer.note':
    'Pre koho vytvárame hodnotu, kde sa s ním stretávame a ako si ho udržíme? Jedna myšlienka na kartu, jeden segment po druhom.',
  value: 'Hodnota',
  'value.note': 'Čo robíme pre každý segment, že si to cení, a za čo platí? Každú hodnotovú ponuku prepojte s jej segmentom.',
  delivery: 'Dodanie',
  'delivery.note':
    'Čo musíme robiť dobre a čo musíme mať, aby sa hodnota dostala k zákazníkovi? Čo neslúži žiadnej ponuke, vynechajte.',
  operation: 'Prevádzka',
  'operation.note': 'Kto nám pomáha a koľko prevádzka stojí? Nájdite tri najväčšie náklady.',
  opening: 'Úvod',
  'opening.note':
    'Vyberte jeden segment a rozsvieťte jeho reťazec. Pripomeňte sedem fáz, od prvej potreby až po obnovenie vzťahu.',
  close: 'Záver',
  'close.note': 'O ktoré fázy sa nikto nestará? Vyberte dve, ktorými začnete, a povedzte, kto čo urobí a dokedy.',
  welcome: 'Privítanie',
  'welcome.note':
    'Kto je v miestnosti, čo chceme mať na konci a ako budeme pracovať? Jedna myšlienka na kartu; žiadny nápad nie je zlý; čo zatiaľ nikam nepatrí, odložíme nabok.',
  break: 'Prestávka',
  'break.note': '',
  vote: 'Hlasovanie',
  'vote.note': 'Na čom záleží najviac? Najprv každý potichu premýšľa, potom prídu bodky a až po nich rozhovor.',
  nextSteps: 'Ďalšie kroky',
  'nextSteps.note':
    'Kto čo urobí a dokedy? Ktorý predpoklad by nás najviac zabolel, keby neplatil, a ako ho overíme? Uložte verziu.',
};
