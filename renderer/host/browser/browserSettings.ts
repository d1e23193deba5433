import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract.ts';

const KEY = 'platno-settings';

const CHOICES: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  language: ['system', 'en', 'sk'],
  theme: ['system', 'light', 'dark', 'contrast'],
  orientation: ['landscape', 'portrait'],
  margins: ['narrow', 'normal', 'wide'],
  colors: ['segment', 'time', 'evidence'],
};

/** Every field that is still valid; one spoilt or missing field does not cost the others. */
export function settingsFrom(value: unknown): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const valid = Object.entries(DEFAULT_SETTINGS).filter(([name, usual]) => {
    const choices: readonly unknown[] | undefined = Object.entries(CHOICES).find(([key]) => key === name)?.[1];
    return typeof given[name] === typeof usual && (choices === undefined || choices.includes(given[name]));
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map(([name]) => [name, given[name]])) };
}

export function readSettings(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    return settingsFrom(JSON.parse(storage.getItem(KEY) ?? '{}'));
  } catch {
    // Not JSON, or storage is blocked: the defaults work everywhere.
    return DEFAULT_SETTINGS;
  }
}

export function writeSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Blocked or full: the settings hold until the page is closed.
  }
}
