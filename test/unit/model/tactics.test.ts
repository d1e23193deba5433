import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/catalogues.ts';
import { sk } from '../../../renderer/i18n/slovak.ts';
import { STAGE_KEYS } from '../../../renderer/model/lifeCycle.ts';
import { TACTICS } from '../../../renderer/model/tactics.ts';

const ALL = STAGE_KEYS.flatMap((stage) => TACTICS[stage].map(({ key }) => key));

describe('the tactics', () => {
  it('are three to five for every stage, and none twice', () => {
    expect(STAGE_KEYS.filter((stage) => TACTICS[stage].length < 3 || TACTICS[stage].length > 5)).toEqual([]);
    expect(new Set(ALL).size).toBe(ALL.length);
  });

  it('read differently from each other in both languages, or two cards could not be told apart', () => {
    for (const words of [en, sk]) expect(new Set(ALL.map((key) => words[`tactic.${key}`])).size).toBe(ALL.length);
  });
});
