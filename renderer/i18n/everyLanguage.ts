import { en } from './catalogues.ts';
import { lateEn } from './lateEnglish.ts';
import { sk } from './slovak.ts';
import { registerCatalogue } from './translate.ts';

/** Every language at once, for the command line and for tests, which have no first screen to be quick with. */
export function registerEveryLanguage(): void {
  registerCatalogue('en', { ...en, ...lateEn });
  registerCatalogue('sk', sk);
}
