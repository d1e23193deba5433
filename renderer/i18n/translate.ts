import { en, type MessageKey, type Messages } from './catalogues.ts';
import type { ParametersOf } from './message.ts';

export type Language = 'en' | 'sk';

export type Parameters<Key extends MessageKey> =
  ParametersOf<Messages[Key]> extends undefined ? [] : [parameters: ParametersOf<Messages[Key]>];

/** A text in the person's language: `t('cards.count', { count: 3 })`. */
export type Translate = <Key extends MessageKey>(key: Key, ...parameters: Parameters<Key>) => string;

/** Made once: a thousand cards say their number of links when a document opens. */
const numbers = { en: new Intl.NumberFormat('en'), sk: new Intl.NumberFormat('sk') };
const plurals = { en: new Intl.PluralRules('en'), sk: new Intl.PluralRules('sk') };
type Catalogue = Readonly<Partial<Record<MessageKey, string | Readonly<Record<string, string>>>>>;

/** What is loaded. Until a language is, English stands for it. */
const catalogues: Record<Language, Catalogue | null> = { en, sk: null };

const translators: Readonly<Record<Language, Translate>> = { en: createTranslate('en'), sk: createTranslate('sk') };

/** Takes over the words of a language; `everyLanguage.ts` does so where nothing is loaded in parts. */
export function registerCatalogue(language: Language, catalogue: Catalogue): void {
  catalogues[language] = catalogue;
}

let slovak: Promise<void> | null = null;

/** Resolves when texts of a language can be had; to be waited for before they are shown. */
export function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') return Promise.resolve();
  slovak ??= import('./slovak.ts').then(({ sk }) => registerCatalogue('sk', sk));
  return slovak;
}

let late: Promise<void> | null = null;

/** Resolves when the texts of `lateEnglish.ts` can be had as well; whoever loads a part that speaks them waits for this. */
export function loadLateWords(): Promise<void> {
  late ??= import('./lateEnglish.ts').then(({ lateEn }) => registerCatalogue('en', { ...en, ...lateEn }));
  return late;
}

export function translateInto(language: Language): Translate {
  return translators[language];
}

/** The interface language for a setting: the person's choice, or the first system language that is a product language. */
export function chooseLanguage(setting: 'system' | Language, systemLanguages: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of systemLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'sk' || base === 'cs') return 'sk';
    if (base === 'en') return 'en';
  }
  return 'en';
}

/** True for keys of the catalogue: for labels that are data, such as the names of undo steps. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

function createTranslate(language: Language): Translate {
  return (key, ...rest) => {
    const parameters: Readonly<Record<string, string | number>> = rest[0] ?? {};
    const spoken = catalogues[language] ? language : 'en';
    const message = catalogues[spoken]?.[key];
    if (message === undefined) throw new Error(`the words of “${key}” are not loaded`);
    const form = typeof message === 'string' ? message : pluralForm(spoken, message, parameters['count']);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => formatValue(language, parameters[name]));
  };
}

function pluralForm(language: Language, forms: Readonly<Record<string, string>>, count: string | number | undefined): string {
  const form = plurals[language].select(Number(count));
  return forms[form] ?? forms['other'] ?? '';
}

function formatValue(language: Language, value: string | number | undefined): string {
  return typeof value === 'number' ? numbers[language].format(value) : (value ?? '');
}
