import type { pages as english } from '../en/pages.ts';
import type { SlovakOf } from '../message.ts';

export const pages: SlovakOf<typeof english> = {
  'pages.kind.canvas': 'Plátno',
  'pages.kind.spotlights': 'Plátno so zvýrazneným segmentom, každý na svojej strane',
  'pages.kind.lifeCycle': 'Životný cyklus zákazníka',
  'pages.kind.check': 'Kontrola modelu',
  'pages.kind.details': 'Podrobnosti o kartách',
  'pages.nothing.canvas': 'Zatiaľ tu nie je žiadna karta',
  'pages.nothing.spotlights': 'Zatiaľ tu nie je žiadny segment',
  'pages.nothing.lifeCycle': 'Zatiaľ tu nie je žiadny segment',
  'pages.nothing.check': 'Kontrola modelu nič nenašla',
  'pages.nothing.details': 'Žiadna karta zatiaľ nemá poznámky ani vyplnené polia',
  'pages.segment': 'Segment {letter}: {name}',
  'pages.satisfaction': '{method} {value}',
  'pages.satisfactionTrend': '{method} {value}, {trend}',
  'pages.field': '{field}: {text}',
  'pages.stages': 'Fáza',
  'pages.nobody': 'Zatiaľ nikto',
  'pages.stagesServed': 'Pokryté fázy: {covered} z {count}',
  'pages.found': 'Kontrola našla: {findings}.',
  'pages.score': 'Skóre',
};
