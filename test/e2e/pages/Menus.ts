import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Translate } from '../../../renderer/i18n/translate.ts';

/** The menu button and the context menu. Entries are found by their words; the shortcut beside them may differ. */
export class Menus {
  private readonly page: Page;
  private readonly t: Translate;

  constructor(page: Page, t: Translate = translateInto('en')) {
    this.page = page;
    this.t = t;
  }

  /** Opens the menu button's menu and goes through submenus: `choose('View', 'Theme', 'Dark')`. */
  async choose(...path: readonly string[]): Promise<void> {
    const menu = this.t('shell.menu');
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.pick(menu, path);
  }

  /** Goes through a menu that is open already. */
  async pick(menu: string, path: readonly string[]): Promise<void> {
    let inside = menu;
    for (const label of path) {
      await this.entry(label, inside).click();
      inside = label;
    }
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  async pickFromContext(...path: readonly string[]): Promise<void> {
    await this.pick(this.t('contextMenu.label'), path);
  }

  entry(label: string, menu: string): Locator {
    const items = ['menuitem', 'menuitemradio', 'menuitemcheckbox'] as const;
    const open = this.page.getByRole('menu', { name: menu, exact: true });
    const [first, second, third] = items.map((role) =>
      open.getByRole(role).filter({ has: this.page.getByText(label, { exact: true }) }),
    );
    if (!first || !second || !third) throw new Error('unreachable');
    return first.or(second).or(third);
  }
}
