import type { CanvasFacts } from './canvas.ts';

/** The model a new user makes: a multi-sided market, written in Slovak so that every letter is tried. */
export const PAYMENT_CARD: CanvasFacts = {
  title: 'Platobná karta',
  cards: {
    'Customer Segments': ['Držitelia kariet', 'Obchodníci', 'Vydávajúce banky'],
    'Value Propositions': ['Platba za dve sekundy', 'Zaručená platba na účte', 'Kartový program do 90 dní'],
    Channels: ['Mobilná aplikácia banky', 'Terminál pri pokladnici'],
    'Customer Relationships': ['Body za každú platbu', 'Rýchla odpoveď na reklamáciu'],
    'Revenue Streams': ['Poplatok obchodníka 0,6 %', 'Licenčný poplatok bánk'],
    'Key Resources': ['Platobná sieť'],
    'Key Activities': ['Zúčtovanie platieb', 'Boj proti podvodom'],
    'Key Partners': ['Výrobcovia terminálov'],
    'Cost Structure': ['Prevádzka siete', 'Mzdy tímu'],
  },
  links: [
    ['Držitelia kariet', 'Platba za dve sekundy'],
    ['Držitelia kariet', 'Mobilná aplikácia banky'],
    ['Držitelia kariet', 'Body za každú platbu'],
    ['Obchodníci', 'Zaručená platba na účte'],
    ['Obchodníci', 'Terminál pri pokladnici'],
    ['Obchodníci', 'Rýchla odpoveď na reklamáciu'],
    ['Obchodníci', 'Poplatok obchodníka 0,6 %'],
    ['Vydávajúce banky', 'Kartový program do 90 dní'],
    ['Vydávajúce banky', 'Licenčný poplatok bánk'],
    ['Platba za dve sekundy', 'Platobná sieť'],
    ['Zaručená platba na účte', 'Zúčtovanie platieb'],
    ['Platobná sieť', 'Výrobcovia terminálov'],
    ['Platobná sieť', 'Prevádzka siete'],
    ['Boj proti podvodom', 'Mzdy tímu'],
  ],
};
