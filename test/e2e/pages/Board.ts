import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Translate } from '../../../renderer/i18n/translate.ts';
import { contains, overlapping, type Box, type NamedBox, type Point } from '../support/boxes.ts';
import { BLOCKS, type BlockTitle } from './blocks.ts';

/** The accessible tree over the canvas: regions, listboxes and options, each exactly where its block or card is drawn. */
export class Board {
  readonly page: Page;
  readonly cards: Locator;
  readonly t: Translate;

  constructor(page: Page, t: Translate = translateInto('en')) {
    this.page = page;
    this.t = t;
    this.cards = page.getByRole('main').getByRole('option');
  }

  region(block: string): Locator {
    return this.page.getByRole('main').getByRole('region', { name: new RegExp(`^${block}, `) });
  }

  list(block: string): Locator {
    return this.page.getByRole('listbox', { name: block, exact: true });
  }

  card(text: string, block?: BlockTitle): Locator {
    return (block ? this.list(block) : this.page.getByRole('main')).getByRole('option', { name: text, exact: true });
  }

  addButton(block: BlockTitle): Locator {
    return this.page.getByRole('button', { name: `Add card to ${block}` });
  }

  /** The field a card is being written in. */
  get writing(): Locator {
    return this.page.getByRole('textbox', { name: this.t('accessible.cardText') });
  }

  async box(text: string, block?: BlockTitle): Promise<Box> {
    return boxOf(this.card(text, block));
  }

  async blockBox(block: BlockTitle): Promise<Box> {
    return boxOf(this.region(block));
  }

  /** Every card with its text and its box. */
  async boxes(): Promise<NamedBox[]> {
    return await boxesOf(this.cards);
  }

  /** The texts of a block's cards in the order a screen reader meets them. */
  async texts(block: BlockTitle): Promise<string[]> {
    return await this.list(block)
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));
  }

  /** Texts of the selected cards. */
  async selected(): Promise<string[]> {
    return await this.page
      .getByRole('main')
      .getByRole('option', { selected: true })
      .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));
  }

  /** The cards of a block, in any order. */
  async expectTexts(block: BlockTitle, texts: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.texts(block)).toSorted()).toEqual(texts.toSorted());
  }

  async expectSelected(...texts: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.selected()).toSorted()).toEqual(texts.toSorted());
  }

  async expectCounts(cards: number, links: number): Promise<void> {
    const counts = { cards: this.t('cards.count', { count: cards }), links: this.t('links.count', { count: links }) };
    const status = this.page.getByRole('contentinfo', { name: this.t('shell.status') });
    await expect(status.getByText(this.t('status.counts', counts), { exact: true })).toBeVisible();
  }

  /** No card hides another, and each lies inside its block. */
  async expectTidyPlaces(): Promise<void> {
    await expect.poll(async () => overlapping(await this.boxes())).toEqual([]);
    for (const block of BLOCKS) {
      const outer = await this.blockBox(block);
      const boxes = await boxesOf(this.list(block).getByRole('option'));
      const strays = boxes.filter((box) => !contains(outer, box)).map(({ name }) => name);
      expect(strays, `cards that stick out of ${block}`).toEqual([]);
    }
  }

  /** A place of a block where no card lies within `room` px, for a double-click or a marquee. */
  async emptyPlace(block: BlockTitle, room = 24): Promise<Point> {
    const { x, y, width, height } = await this.blockBox(block);
    const boxes = await this.boxes();
    const isFree = (point: Point): boolean =>
      boxes.every(
        (box) =>
          point.x < box.x - room ||
          point.x > box.x + box.width + room ||
          point.y < box.y - room ||
          point.y > box.y + box.height + room,
      );
    for (let down = 0.9; down > 0.2; down -= 0.05) {
      for (const across of [0.5, 0.85, 0.15]) {
        const point = { x: x + width * across, y: y + height * down };
        if (isFree(point)) return point;
      }
    }
    throw new Error(`There is no empty place in ${block}`);
  }
}

/** A locator's box; it has one as soon as it is on the page. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} has no box`);
  return box;
}

async function boxesOf(options: Locator): Promise<NamedBox[]> {
  return await options.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.getAttribute('aria-label') ?? '', x, y, width, height };
    }),
  );
}
