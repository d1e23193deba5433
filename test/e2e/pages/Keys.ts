import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test';
import type { Board } from './Board.ts';
import { digitOf, type BlockTitle } from './blocks.ts';

/** Arrow presses after which a card that was not met is not there. */
const MOST_STEPS = 12;
const MOST_TABS = 150;

/** Hands on the keyboard alone. After every key something with a name has the focus, or the test fails. */
export class Keys {
  private readonly page: Page;
  private readonly board: Board;

  constructor(board: Board) {
    this.board = board;
    this.page = board.page;
  }

  get focused(): Locator {
    return this.page.locator(':focus');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.expectFocus();
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocus();
  }

  /** The focus is somewhere, and a screen reader can say where. */
  async expectFocus(): Promise<void> {
    await expect(this.focused).toHaveAccessibleName(/\S/);
  }

  async expectFocusOn(name: string | RegExp): Promise<void> {
    await expect(this.focused).toHaveAccessibleName(name);
  }

  /** Goes to a block by its digit and on to a card by arrows: down the column, then along the row. */
  async goTo(block: BlockTitle, text: string): Promise<void> {
    await this.press(digitOf(block));
    const card = this.board.card(text, block);
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await card.evaluate((element) => element === document.activeElement)) return;
      const order = await this.board.texts(block);
      const here = order.indexOf((await this.focused.getAttribute('aria-label')) ?? '');
      const [from, to] = [await this.board.box(order[here] ?? text, block), await this.board.box(order[here + 1] ?? text, block)];
      await this.press(to.x > from.x + from.width / 2 ? 'ArrowRight' : 'ArrowDown');
    }
    throw new Error(`The arrows do not lead to “${text}”`);
  }

  /** Writes cards into a block one after the other. */
  async write(block: BlockTitle, texts: readonly string[]): Promise<void> {
    await this.press(digitOf(block), 'N');
    for (const [index, text] of texts.entries()) {
      await expect(this.board.writing).toBeFocused();
      await this.type(text);
      await this.press(index < texts.length - 1 ? 'Tab' : 'Enter');
    }
  }

  /** `L`, a few letters of the other card, `Enter`. */
  async link(to: string): Promise<void> {
    await this.press('l');
    await this.expectFocusOn(this.board.t('linkPicker.search'));
    await this.type(to);
    await this.press('Enter');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Tab until a control has the focus, as a person without a mouse looks for it. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    let only: ElementHandle | undefined;
    for (let step = 0; step < MOST_TABS; step++) {
      // Not `press`: past the last control Tab leaves the page for a moment, as everywhere.
      await this.page.keyboard.press(key);
      // Found once: by role and name over the whole page, at every Tab, would take most of the time.
      only ??= await onlyOne(target);
      const place = await only?.evaluate((element) => (element === document.activeElement ? 'here' : element.isConnected));
      if (place === 'here' && (await hasFocus(target))) return;
      if (place !== true) only = undefined;
    }
    throw new Error(`${key} does not lead to ${String(target)}`);
  }
}

async function onlyOne(target: Locator): Promise<ElementHandle | undefined> {
  const found = await target.elementHandles();
  return found.length === 1 ? found[0] : undefined;
}

/** Of one element alone. */
async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement);
}
