import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Language, type Translate } from '../../../renderer/i18n/translate.ts';
import type { View } from '../../../renderer/state/editorState.ts';
import { Board } from './Board.ts';
import { BoardMouse } from './BoardMouse.ts';
import { Inspector } from './Inspector.ts';
import { Keys } from './Keys.ts';
import { Menus } from './Menus.ts';

/** The whole program in one page, as a person meets it. What the language is asked of is called in that language. */
export class Editor {
  readonly page: Page;
  readonly board: Board;
  readonly mouse: BoardMouse;
  readonly keys: Keys;
  readonly menus: Menus;
  readonly inspector: Inspector;
  readonly toolbar: Locator;
  readonly segments: Locator;
  readonly status: Locator;
  readonly messages: Locator;
  readonly language: Language;
  readonly t: Translate;

  constructor(page: Page, language: Language = 'en') {
    const t = translateInto(language);
    this.page = page;
    this.language = language;
    this.t = t;
    this.board = new Board(page, t);
    this.mouse = new BoardMouse(this.board);
    this.keys = new Keys(this.board);
    this.menus = new Menus(page, t);
    this.inspector = new Inspector(page, t);
    this.toolbar = page.getByRole('toolbar', { name: t('shell.toolbar') });
    this.segments = page.getByRole('complementary', { name: t('shell.segments') });
    this.status = page.getByRole('contentinfo', { name: t('shell.status') });
    this.messages = page.getByRole('region', { name: t('shell.messages') });
  }

  async openStart(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { name: 'Platno' })).toBeVisible();
  }

  /** From the address to an empty board. */
  async openNew(): Promise<void> {
    await this.openStart();
    await this.page.getByRole('button', { name: this.t('start.new') }).click();
    await this.expectBoard();
  }

  async openExample(title: string | RegExp): Promise<void> {
    await this.openStart();
    await this.page.getByRole('button', { name: title }).click();
    await this.expectBoard();
  }

  async expectBoard(): Promise<void> {
    await expect(this.board.region(this.t('block.customerSegments'))).toBeVisible();
  }

  get undoButton(): Locator {
    return this.toolbar.getByRole('button', { name: this.t('shell.undo'), exact: true });
  }

  get redoButton(): Locator {
    return this.toolbar.getByRole('button', { name: this.t('shell.redo'), exact: true });
  }

  /** The zoom shown in the toolbar, in percent. */
  async zoom(): Promise<number> {
    const name = await this.toolbar.getByRole('button', { name: /^Zoom: / }).innerText();
    return Number.parseInt(name, 10);
  }

  async expectZoom(percent: number): Promise<void> {
    await expect.poll(() => this.zoom()).toBe(percent);
  }

  segment(text: string): Locator {
    return this.segments.getByRole('button', { name: new RegExp(`^Segment [A-Z]+: ${text}, `) });
  }

  tab(view: View): Locator {
    return this.page.getByRole('tab', { name: this.t(`view.${view}`), exact: true });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A question or a message that has to be answered. */
  alert(name: string | RegExp): Locator {
    return this.page.getByRole('alertdialog', { name });
  }

  /** The unsaved mark of the window bar. */
  get unsaved(): Locator {
    return this.page.getByRole('banner').first().getByText(this.t('shell.edited'), { exact: true });
  }

  /** Chooses from a field that opens a list. */
  async select(field: Locator, option: string): Promise<void> {
    await field.click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
