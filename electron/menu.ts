import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from './contract.ts';

type MenuParts = Readonly<{ isMac: boolean; onAction: (id: string) => void }>;

/** The native menu for what the renderer described. */
export function menuTemplate(entries: readonly MenuEntry[], parts: MenuParts): MenuItemConstructorOptions[] {
  return entries.map((entry) => menuItem(entry, parts));
}

function menuItem(entry: MenuEntry, parts: MenuParts): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'submenu':
      return { label: escaped(entry.label), submenu: menuTemplate(entry.entries, parts) };
    case 'role':
      return { role: entry.role, label: escaped(entry.label) };
    case 'action':
      return {
        id: entry.id,
        label: escaped(entry.label),
        enabled: entry.enabled,
        ...(entry.checked === null ? {} : { type: 'checkbox', checked: entry.checked }),
        ...shortcut(entry.accelerator, parts.isMac),
        click: () => parts.onAction(entry.id),
      };
  }
}

/** A single ampersand would underline the next letter and vanish: file names in Open Recent may have one. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&');
}

/**
 * A shortcut without a modifier, such as N, is shown but left to the page: as a native one it would fire while somebody
 * types that letter. macOS cannot show without registering.
 */
function shortcut(accelerator: string, isMac: boolean): MenuItemConstructorOptions {
  if (accelerator === '') return {};
  const isSafe =
    /(^|\+)(cmd|command|ctrl|control|alt|option|super|meta|commandorcontrol|cmdorctrl)\+/i.test(accelerator) ||
    /^(shift\+)?f\d+$/i.test(accelerator);
  if (isSafe) return { accelerator };
  return isMac ? {} : { accelerator, registerAccelerator: false };
}

/** Whether two menus differ at most in what is enabled and checked, which can be changed without building anew. */
export function sameShape(a: readonly MenuEntry[], b: readonly MenuEntry[]): boolean {
  return JSON.stringify(shapeOf(a)) === JSON.stringify(shapeOf(b));
}

function shapeOf(entries: readonly MenuEntry[]): unknown {
  return entries.map((entry) => {
    if (entry.kind === 'submenu') return { label: entry.label, entries: shapeOf(entry.entries) };
    if (entry.kind === 'action') return { ...entry, enabled: true, checked: entry.checked === null ? null : true };
    return entry;
  });
}

/** Every action of a menu, at any depth. */
export function actionsOf(entries: readonly MenuEntry[]): readonly Extract<MenuEntry, { kind: 'action' }>[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'submenu') return actionsOf(entry.entries);
    return entry.kind === 'action' ? [entry] : [];
  });
}
