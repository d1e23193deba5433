import { expect, type Locator, type Page } from '@playwright/test';
import { Board } from './Board.ts';
import { BoardMouse } from './BoardMouse.ts';
import { Inspector } from './Inspector.ts';
import { Keys } from './Keys.ts';
import { Menus } from './Menus.ts';

/** The whole program in one page, as a person meets it. */
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

  constructor(page: Page) {
    this.page = page;
    this.board = new Board(page);
    this.mouse = new BoardMouse(this.board);
    this.keys = new Keys(this.board);
    this.menus = new Menus(page);
    this.inspector = new Inspector(page);
    this.toolbar = page.getByRole('toolbar', { name: 'Toolbar' });
    this.segments = page.getByRole('complementary', { name: 'Segments' });
    this.status = page.getByRole('contentinfo', { name: 'Status' });
    this.messages = page.getByRole('region', { name: 'Messages' });
  }

  async openStart(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { name: 'Platno' })).toBeVisible();
  }

  /** From the address to an empty board. */
  async openNew(): Promise<void> {
    await this.openStart();
    await this.page.getByRole('button', { name: 'New canvas' }).click();
    await this.expectBoard();
  }

  async openExample(title: string | RegExp): Promise<void> {
    await this.openStart();
    await this.page.getByRole('button', { name: title }).click();
    await this.expectBoard();
  }

  async expectBoard(): Promise<void> {
    await expect(this.board.region('Customer Segments')).toBeVisible();
  }

  get undoButton(): Locator {
    return this.toolbar.getByRole('button', { name: 'Undo', exact: true });
  }

  get redoButton(): Locator {
    return this.toolbar.getByRole('button', { name: 'Redo', exact: true });
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

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A question or a message that has to be answered. */
  alert(name: string | RegExp): Locator {
    return this.page.getByRole('alertdialog', { name });
  }

  /** The unsaved mark of the window bar. */
  get unsaved(): Locator {
    return this.page.getByRole('banner').first().getByText('Edited', { exact: true });
  }

  /** Chooses from a field that opens a list. */
  async select(field: Locator, option: string): Promise<void> {
    await field.click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
