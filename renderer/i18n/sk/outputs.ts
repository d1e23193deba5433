import type { outputs as english } from '../en/outputs.ts';
import type { SlovakOf } from '../message.ts';

export const outputs: SlovakOf<typeof english> = {
  'slides.count': { one: '{count} snímka', few: '{count} snímky', many: '{count} snímky', other: '{count} snímok' },
};
