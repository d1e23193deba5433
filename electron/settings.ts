import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from './contract.ts';
import type { JsonFile } from './jsonFile.ts';

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'sk']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  leftRail: z.boolean(),
  rightRail: z.boolean(),
  paper: z.string().check(z.maxLength(40)),
  orientation: z.enum(['landscape', 'portrait']),
  margins: z.enum(['narrow', 'normal', 'wide']),
  tile: z.string().check(z.maxLength(40)),
  checkUpdates: z.boolean(),
  timerSound: z.boolean(),
  timerWarning: z.boolean(),
  colors: z.enum(['segment', 'time', 'evidence']),
  legend: z.boolean(),
});

export type SettingsStore = Readonly<{ read: () => Settings; write: (settings: Settings) => Promise<void> }>;

/** Takes every field that is still valid; one spoilt or missing field does not cost the others. */
export function settingsFrom(value: unknown): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const fields = Object.entries(settingsSchema.shape).filter(([name, field]) => field.safeParse(given[name]).success);
  const valid = Object.fromEntries(fields.map(([name]) => [name, given[name]]));
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...valid });
}

export async function loadSettings(file: JsonFile): Promise<SettingsStore> {
  let settings = settingsFrom(await file.read());
  return {
    read: () => settings,
    write: (changed) => {
      settings = changed;
      return file.write(changed);
    },
  };
}
