import type { audience as english } from '../en/audience.ts';
import type { SlovakOf } from '../message.ts';

export const audience: SlovakOf<typeof english> = {
  'action.present.audience': 'Okno pre publikum',
  'audience.title': 'Publikum',
  'audience.hint':
    'Presuňte toto okno na obrazovku, ktorú vidí publikum. Klávesom F alebo dvojitým kliknutím ho zobrazíte na celú obrazovku.',
  'audience.over': 'Prezentácia sa skončila. Toto okno môžete zatvoriť.',
  'audience.blocked': 'Prehliadač okno pre publikum neotvoril. Povoľte tejto stránke vyskakovacie okná a skúste to znova.',
  'audience.dismiss': 'Skryť túto správu',
  'audience.closed.person': 'Okno pre publikum je zatvorené: publikum nič nevidí.',
  'audience.closed.display': 'Druhá obrazovka je odpojená: publikum nič nevidí.',
  'audience.closed.crash': 'Okno pre publikum zlyhalo: publikum nič nevidí.',
};
