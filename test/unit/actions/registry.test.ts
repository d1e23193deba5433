import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../renderer/actions/registry.ts';
import { parseShortcut } from '../../../renderer/actions/shortcuts.ts';
import { SHORTCUT_GROUPS } from '../../../renderer/actions/shortcutGroups.ts';

describe('the commands', () => {
  it('have ids of their own', () => {
    const ids = ALL_ACTIONS.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('share no shortcut', () => {
    const owners = new Map<string, string[]>();
    for (const { id, shortcuts } of ALL_ACTIONS) {
      for (const shortcut of shortcuts) {
        const { mod, alt, shift, key } = parseShortcut(shortcut);
        const normal = `${mod} ${alt} ${shift} ${key.toLowerCase()}`;
        owners.set(normal, [...(owners.get(normal) ?? []), id]);
      }
    }

    expect([...owners.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  it('each stand in exactly one chapter of the shortcut sheet', () => {
    const chapters = ALL_ACTIONS.map(({ id }) => [id, SHORTCUT_GROUPS.filter(({ belongs }) => belongs(id)).length] as const);

    expect(chapters.filter(([, count]) => count !== 1)).toEqual([]);
  });
});
