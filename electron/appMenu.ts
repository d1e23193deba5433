import { Menu } from 'electron';
import type { MenuEntry } from './contract.ts';
import { actionsOf, menuTemplate, sameShape } from './menu.ts';

/**
 * The one application menu. It shows what the window in front has described, and is built anew only if a label or an
 * entry has changed: a menu that is open on the screen would close.
 */
export type AppMenu = Readonly<{ show: (entries: readonly MenuEntry[]) => void }>;

export function createAppMenu(onAction: (id: string) => void): AppMenu {
  const isMac = process.platform === 'darwin';
  // Until the renderer has described one. Without Electron's own, which reloads the page and opens DevTools.
  Menu.setApplicationMenu(isMac ? Menu.buildFromTemplate([{ role: 'appMenu' }]) : null);
  let shown: readonly MenuEntry[] = [];
  return {
    show: (entries) => {
      const menu = Menu.getApplicationMenu();
      if (menu !== null && sameShape(shown, entries)) refresh(menu, entries);
      else Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, { isMac, onAction })));
      shown = entries;
    },
  };
}

function refresh(menu: Menu, entries: readonly MenuEntry[]): void {
  for (const action of actionsOf(entries)) {
    const item = menu.getMenuItemById(action.id);
    if (item === null) continue;
    item.enabled = action.enabled;
    if (action.checked !== null) item.checked = action.checked;
  }
}
