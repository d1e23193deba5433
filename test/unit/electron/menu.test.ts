import { describe, expect, it } from 'vitest';
import type { MenuEntry } from '../../../electron/contract.ts';
import { menuTemplate, sameShape } from '../../../electron/menu.ts';

function action(id: string, changes: Partial<Extract<MenuEntry, { kind: 'action' }>> = {}): MenuEntry {
  return { kind: 'action', id, label: id, accelerator: '', enabled: true, checked: null, ...changes };
}

const onAction = (): void => undefined;

describe('menuTemplate', () => {
  it('builds what was described', () => {
    const clicked: string[] = [];
    const entries: MenuEntry[] = [
      { kind: 'submenu', label: 'File', entries: [action('file.new', { accelerator: 'CmdOrCtrl+N' }), { kind: 'separator' }] },
      action('view.left', { checked: true, enabled: false }),
      { kind: 'role', role: 'quit', label: 'Ukončiť' },
    ];

    const [file, view, quit] = menuTemplate(entries, { isMac: false, onAction: (id) => clicked.push(id) });

    expect(file).toMatchObject({
      label: 'File',
      submenu: [{ id: 'file.new', accelerator: 'CmdOrCtrl+N' }, { type: 'separator' }],
    });
    expect(view).toMatchObject({ type: 'checkbox', checked: true, enabled: false });
    expect(quit).toEqual({ role: 'quit', label: 'Ukončiť' });
    // Electron passes the item, the window and the event; none of them is used.
    Reflect.apply(view?.click ?? onAction, undefined, []);
    expect(clicked).toEqual(['view.left']);
  });

  it.each([
    ['CmdOrCtrl+Shift+Z', { accelerator: 'CmdOrCtrl+Shift+Z' }],
    ['Alt+Up', { accelerator: 'Alt+Up' }],
    ['F5', { accelerator: 'F5' }],
    ['N', { accelerator: 'N', registerAccelerator: false }],
    ['Shift+1', { accelerator: 'Shift+1', registerAccelerator: false }],
    ['Delete', { accelerator: 'Delete', registerAccelerator: false }],
  ])('leaves keys that are also typed to the page: %s', (accelerator, expected) => {
    const [item] = menuTemplate([action('x', { accelerator })], { isMac: false, onAction });

    expect({
      accelerator: item?.accelerator,
      ...(item?.registerAccelerator === undefined ? {} : { registerAccelerator: false }),
    }).toEqual(expected);
  });

  it('does not show on macOS what it may not register there', () => {
    const [item] = menuTemplate([action('x', { accelerator: 'N' })], { isMac: true, onAction });

    expect(item).not.toHaveProperty('accelerator');
  });
});

describe('sameShape', () => {
  const menu = (changes: Parameters<typeof action>[1]): MenuEntry[] => [
    { kind: 'submenu', label: 'File', entries: [action('a', changes)] },
  ];

  it('overlooks only what can be changed in place', () => {
    expect(sameShape(menu({ checked: true }), menu({ checked: false, enabled: false }))).toBe(true);
    expect(sameShape(menu({}), menu({ checked: false }))).toBe(false);
    expect(sameShape(menu({}), menu({ label: 'b' }))).toBe(false);
    expect(sameShape(menu({}), [])).toBe(false);
  });
});
