import type { views as english } from '../en/views.ts';
import type { SlovakOf } from '../message.ts';

export const views: SlovakOf<typeof english> = {
  'views.title': 'Pohľady',
  'view.canvas': 'Plátno',
  'view.lifeCycle': 'Životný cyklus',
  'view.scorecard': 'Skóre',
  'view.check': 'Kontrola',
  'action.view.canvas': 'Ukázať plátno',
  'action.view.lifeCycle': 'Ukázať životný cyklus',
  'action.view.scorecard': 'Ukázať skóre zákazníkov',
  'action.view.check': 'Ukázať kontrolu modelu',
};
