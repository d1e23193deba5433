import { expect, type Locator } from '@playwright/test';
import type { View } from '../../../renderer/state/editorState.ts';
import { boxOf } from './Board.ts';
import type { Editor } from './Editor.ts';

/** The same deeds with either hand: a story told once is done by mouse and by keyboard. */
export interface Hands {
  /** Presses a button, a tab, a chip. */
  press(control: Locator): Promise<void>;
  /** Goes to a field and types; what it holds is not taken out. */
  write(field: Locator, text: string): Promise<void>;
  /** Types a day given as digits that read the same whichever of day and month comes first: 02022026. */
  writeDay(field: Locator, digits: string): Promise<void>;
  choose(field: Locator, option: string): Promise<void>;
  grade(field: string, grade: number): Promise<void>;
  show(view: View): Promise<void>;
  /** Leaves a card that is being written. */
  finishCard(text: string): Promise<void>;
  save(): Promise<void>;
  /** Closes the document and opens a file; the chooser is answered by the test. */
  close(): Promise<void>;
  open(): Promise<void>;
}

const VIEW_KEYS = { canvas: 'Alt+1', lifeCycle: 'Alt+2', scorecard: 'Alt+3', check: 'Alt+4' } as const;

/** Clicks and types text; no other key is pressed. */
class MouseHands implements Hands {
  private readonly editor: Editor;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  async press(control: Locator): Promise<void> {
    await control.click();
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.editor.page.keyboard.type(text);
  }

  async writeDay(field: Locator, digits: string): Promise<void> {
    // Three clicks select what stands there.
    await field.click({ clickCount: 3 });
    await this.editor.page.keyboard.type(digits);
  }

  async choose(field: Locator, option: string): Promise<void> {
    await this.editor.select(field, option);
  }

  async grade(field: string, grade: number): Promise<void> {
    await this.editor.inspector.grade(field, grade).click();
  }

  async show(view: View): Promise<void> {
    await this.editor.tab(view).click();
  }

  /** A click on the empty foot of the first block. */
  async finishCard(): Promise<void> {
    const { board, page, t } = this.editor;
    const { x, y, width, height } = await boxOf(board.region(t('block.keyPartners')));
    await page.mouse.click(x + width / 2, y + height - 12);
    await expect(board.writing).toHaveCount(0);
  }

  async save(): Promise<void> {
    const { menus, t } = this.editor;
    await menus.choose(t('menu.file'), t('action.file.save'));
  }

  async close(): Promise<void> {
    const { menus, t } = this.editor;
    await menus.choose(t('menu.file'), t('action.file.close'));
  }

  async open(): Promise<void> {
    const { page, t } = this.editor;
    await page.getByRole('button', { name: t('start.open') }).click();
  }
}

/** Keys alone: Tab, arrows, Enter and shortcuts; after each the focus is on something with a name. */
class KeyboardHands implements Hands {
  private readonly editor: Editor;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  async press(control: Locator): Promise<void> {
    await this.goTo(control);
    await this.editor.keys.press('Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.editor.keys.type(text);
  }

  async writeDay(field: Locator, digits: string): Promise<void> {
    await this.write(field, digits);
  }

  async choose(field: Locator, option: string): Promise<void> {
    const { keys, page } = this.editor;
    await this.goTo(field);
    await keys.press('Enter');
    const wanted = page.getByRole('option', { name: option, exact: true });
    await expect(wanted).toBeVisible();
    // Not by its first letters: a keyboard without them could not type Š.
    await this.arrowTo(wanted, 'ArrowDown');
    await keys.press('Enter');
    await expect(wanted).toHaveCount(0);
  }

  async grade(field: string, grade: number): Promise<void> {
    await this.goTo(this.editor.inspector.grade(field, 1));
    await this.editor.keys.press(String(grade));
  }

  async show(view: View): Promise<void> {
    await this.editor.keys.press(VIEW_KEYS[view]);
  }

  async finishCard(text: string): Promise<void> {
    await this.editor.keys.press('Escape');
    await this.editor.keys.expectFocusOn(text);
  }

  async save(): Promise<void> {
    await this.editor.keys.press('ControlOrMeta+S');
  }

  async close(): Promise<void> {
    await this.editor.keys.press('Alt+W');
  }

  async open(): Promise<void> {
    await this.editor.page.keyboard.press('ControlOrMeta+O');
  }

  /** By Tab; inside a group, a row of tabs or a grid, which are one Tab stop each, by arrows. */
  private async goTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    if (await hasFocus(control)) return;
    if ((await control.getAttribute('tabindex')) !== '-1') return this.editor.keys.tabTo(control);
    const group = control.locator(
      'xpath=(ancestor::*[@role="grid"] | ancestor::*[@role="group" or @role="radiogroup" or @role="tablist"][1])[1]',
    );
    const stop = group.locator('[tabindex="0"]');
    if (!(await hasFocus(stop))) await this.editor.keys.tabTo(stop);
    await this.arrowTo(control, 'ArrowRight');
  }

  private async arrowTo(control: Locator, key: 'ArrowDown' | 'ArrowRight'): Promise<void> {
    for (let step = 0; step < 12; step++) {
      if (await hasFocus(control)) return;
      await this.editor.keys.press(key);
    }
    throw new Error(`${key} does not lead to ${String(control)}`);
  }
}

export const HANDS = { mouse: MouseHands, keyboard: KeyboardHands } as const;

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
