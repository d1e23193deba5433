import type { views as english } from '../en/views.ts';
import type { SlovakOf } from '../message.ts';

export const views: SlovakOf<typeof english> = {
  'views.title': 'Pohľady',
  'view.canvas': 'Plátno',
  'view.lifeCycle': 'Životný cyklus',
  'view.scorecard': 'Skóre',
  'view.check': 'Kontrola',
  'action.view.canvas': 'Zobraziť plátno',
  'action.view.lifeCycle': 'Zobraziť životný cyklus',
  'action.view.scorecard': 'Zobraziť skóre zákazníkov',
  'action.view.check': 'Zobraziť kontrolu modelu',
};
