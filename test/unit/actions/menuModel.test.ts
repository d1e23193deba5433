import { describe, expect, it } from 'vitest';
import type { MenuEntry } from '../../../electron/contract.ts';
import { MENUS, nativeMenu, type MenuItem } from '../../../renderer/actions/menuModel.ts';
import { ALL_ACTIONS } from '../../../renderer/actions/registry.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

function idsOf(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'action' ? [item.id] : item.kind === 'menu' ? idsOf(item.items) : []));
}

function find(entries: readonly MenuEntry[], id: string): MenuEntry | undefined {
  for (const entry of entries) {
    if (entry.kind === 'action' && entry.id === id) return entry;
    const inside = entry.kind === 'submenu' ? find(entry.entries, id) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

const labels = (entries: readonly MenuEntry[]) => entries.map((entry) => (entry.kind === 'separator' ? '—' : entry.label));

describe('the menus', () => {
  it('hold commands that exist, each once', () => {
    const known = new Set(ALL_ACTIONS.map(({ id }) => id));
    const ids = idsOf(MENUS);

    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('nativeMenu', () => {
  it('says what can be done now, in the language of the interface', () => {
    const test = new TestEditor(documentOf({ channels: ['Web'] }));

    expect(find(nativeMenu(test.runner), 'edit.delete')).toMatchObject({ label: 'Delete', enabled: false });
    test.editor.set({ selection: new Set(['Web']) });
    test.app.setState({ settings: { ...test.app.getState().settings, language: 'sk' } });

    expect(find(nativeMenu(test.runner), 'edit.delete')).toMatchObject({ label: 'Odstrániť', enabled: true });
  });

  it('marks what is chosen', () => {
    const test = new TestEditor();

    test.runner.run('theme.dark');

    expect(find(nativeMenu(test.runner), 'theme.dark')).toMatchObject({ checked: true });
    expect(find(nativeMenu(test.runner), 'theme.system')).toMatchObject({ checked: false });
    expect(find(nativeMenu(test.runner), 'file.new')).toMatchObject({ checked: null, accelerator: 'CmdOrCtrl+N' });
  });

  it('has on a Mac the menus a Mac has', () => {
    const test = new TestEditor();
    expect(labels(nativeMenu(test.runner))).toEqual(['File', 'Edit', 'Card', 'View', 'Workshop', 'Help']);

    test.app.setState({ info: { ...test.app.getState().info, platform: 'mac' } });

    const menus = nativeMenu(test.runner);
    expect(labels(menus)).toEqual(['Platno', 'File', 'Edit', 'Card', 'View', 'Workshop', 'Window', 'Help']);
    const edit = menus.find((entry) => entry.kind === 'submenu' && entry.label === 'Edit');
    const roles = edit?.kind === 'submenu' ? edit.entries.flatMap((entry) => (entry.kind === 'role' ? [entry.role] : [])) : [];
    expect(roles).toEqual(['cut', 'copy', 'paste']);
  });
});
