import { expect, type Locator, type Page } from '@playwright/test';
import { centreOf } from '../support/boxes.ts';
import { boxOf } from './Board.ts';

/** The left rail as a ranking: segments by name, the best first. */
export class Segments {
  readonly rail: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.rail = page.getByRole('complementary', { name: 'Segments' });
  }

  get all(): Locator {
    return this.rail.getByRole('button', { name: /^Segment [A-Z]+: / });
  }

  segment(text: string): Locator {
    return this.rail.getByRole('button', { name: new RegExp(`^Segment [A-Z]+: ${text}, `) });
  }

  /** The whole row, with the figures below the name. */
  row(text: string): Locator {
    return this.rail.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: new RegExp(`: ${text}, `) }) });
  }

  /** Names in the order of the rank. */
  async order(): Promise<string[]> {
    const names = await this.all.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    return names.map((name) => name.replace(/^Segment [A-Z]+: (.*), \d+ linked cards?$/, '$1'));
  }

  async expectOrder(...names: readonly string[]): Promise<void> {
    await expect.poll(() => this.order()).toEqual(names);
  }

  /** Takes hold of one segment and lets go on another, just beyond its middle, from where it came. */
  async drag(from: string, to: string): Promise<void> {
    await this.beginDrag(from, to);
    await this.page.mouse.up();
  }

  /** The same without letting go. */
  async beginDrag(from: string, to: string): Promise<void> {
    const [start, end] = [centreOf(await boxOf(this.row(from))), centreOf(await boxOf(this.row(to)))];
    const beyond = end.y + Math.sign(end.y - start.y) * 6;
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x, (start.y + beyond) / 2, { steps: 4 });
    await this.page.mouse.move(start.x, beyond, { steps: 4 });
  }

  get reset(): Locator {
    return this.rail.getByRole('button', { name: 'Rank by score' });
  }
}
