import { readyAgendas as en } from './en/readyAgendas.ts';
import { readyAgendas as sk } from './sk/readyAgendas.ts';
import type { Language } from './translate.ts';

/** The words of the ready agendas, in the language of a window or of a document. They are not in the catalogues: few need them. */
export function readyAgendaWords(language: Language): Readonly<Record<keyof typeof en, string>> {
  return { en, sk }[language];
}
