/**
 * The few sentences the main process says itself, when the renderer cannot. Everything else comes from the renderer's
 * catalogue.
 */
export type Messages = Readonly<{
  notAnswering: string;
  notAnsweringDetail: string;
  keepsFailing: string;
  keepsFailingDetail: string;
  wait: string;
  closeAnyway: string;
  tryAgain: string;
  close: string;
}>;

const ENGLISH: Messages = {
  notAnswering: 'This window does not answer.',
  notAnsweringDetail: 'Changes of the last seconds may be lost if it is closed now. Older changes come back at the next start.',
  keepsFailing: 'This window keeps failing.',
  keepsFailingDetail: 'Your unsaved work is kept and comes back at the next start.',
  wait: 'Wait',
  closeAnyway: 'Close Anyway',
  tryAgain: 'Try Again',
  close: 'Close',
};

const SLOVAK: Messages = {
  notAnswering: 'Toto okno neodpovedá.',
  notAnsweringDetail:
    'Ak ho teraz zatvoríte, môžu sa stratiť zmeny z posledných sekúnd. Staršie zmeny sa vrátia pri ďalšom spustení.',
  keepsFailing: 'Toto okno opakovane zlyháva.',
  keepsFailingDetail: 'Vaša neuložená práca je zachovaná a vráti sa pri ďalšom spustení.',
  wait: 'Počkať',
  closeAnyway: 'Napriek tomu zatvoriť',
  tryAgain: 'Skúsiť znova',
  close: 'Zatvoriť',
};

/** `chosen` is the setting, `system` the system's languages in the order of preference. */
export function messagesFor(chosen: 'system' | 'en' | 'sk', system: readonly string[]): Messages {
  const known = system.map((tag) => tag.split('-', 1)[0]).find((language) => language === 'sk' || language === 'en');
  return (chosen === 'system' ? known : chosen) === 'sk' ? SLOVAK : ENGLISH;
}
