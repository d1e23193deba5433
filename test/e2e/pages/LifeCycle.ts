import { expect, type Locator, type Page } from '@playwright/test';
import type { StageKey } from '../../../renderer/model/lifeCycle.ts';
import { translateInto, type Language, type Translate } from '../../../renderer/i18n/translate.ts';
import { boxOf } from './Board.ts';

/** The view “Life cycle”, in either language: segments by stages, cards in cells. */
export class LifeCycle {
  readonly page: Page;
  readonly grid: Locator;
  readonly t: Translate;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.t = translateInto(language);
    this.grid = page.getByRole('grid', { name: this.t('lifeCycle.title') });
  }

  async show(): Promise<void> {
    await this.page.getByRole('tab', { name: this.t('view.lifeCycle'), exact: true }).click();
    await expect(this.page.getByRole('heading', { name: this.t('lifeCycle.title') })).toBeVisible();
  }

  cell(stage: StageKey | null, segment: string): Locator {
    const name = stage === null ? this.t('lifeCycle.noStage') : this.t(`stage.${stage}`);
    const start = this.t('lifeCycle.cell', { stage: name, segment, cards: '' });
    return this.grid.getByRole('group', { name: new RegExp(`^${start.trim()}`) });
  }

  /** A cell's cards, as a screen reader names them. */
  cards(stage: StageKey | null, segment: string): Locator {
    const kinds = [this.t('lifeCycle.channel'), this.t('lifeCycle.relationship')].join('|');
    return this.cell(stage, segment).getByRole('button', { name: new RegExp(`, (${kinds})$`) });
  }

  card(text: string, stage: StageKey | null, segment: string): Locator {
    return this.cards(stage, segment).filter({ hasText: text });
  }

  ideas(stage: StageKey, segment: string): Locator {
    // Every idea ends in the same words as the sentence that adds it; the button with the menu does not begin with an idea.
    return this.cell(stage, segment).getByRole('listitem').getByRole('button');
  }

  addButton(stage: StageKey, segment: string): Locator {
    return this.cell(stage, segment).getByRole('button', {
      name: this.t('lifeCycle.addTo', { stage: this.t(`stage.${stage}`), segment }),
      exact: true,
    });
  }

  /** The cell of the segment itself. */
  header(segment: string): Locator {
    return this.grid.getByRole('rowheader').filter({ hasText: segment });
  }

  async expectCoverage(segment: string, covered: number): Promise<void> {
    await expect(this.header(segment).getByText(this.t('lifeCycle.coverage', { covered, count: 7 }))).toBeVisible();
  }

  async expectTexts(stage: StageKey | null, segment: string, texts: readonly string[]): Promise<void> {
    await expect(this.cards(stage, segment)).toHaveText([...texts]);
  }

  /** Takes a card and carries it over a cell, without letting go. */
  async carry(card: Locator, cell: Locator): Promise<void> {
    await card.scrollIntoViewIfNeeded();
    const from = await boxOf(card);
    await this.page.mouse.move(from.x + 40, from.y + 12);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 50, from.y + 20);
    await this.bringToPointer(cell);
  }

  async drag(card: Locator, cell: Locator): Promise<void> {
    await this.carry(card, cell);
    await this.page.mouse.up();
  }

  /** Near the edges the view scrolls under the card, as long as the hand stays there. */
  private async bringToPointer(cell: Locator): Promise<void> {
    const view = await boxOf(this.page.getByRole('main'));
    await expect(async () => {
      const { x, y, width, height } = await boxOf(cell);
      const to = { x: x + width / 2, y: y + Math.min(height / 2, 60) };
      const near = {
        x: Math.min(Math.max(to.x, view.x + 4), view.x + view.width - 4),
        y: Math.min(Math.max(to.y, view.y + 130), view.y + view.height - 4),
      };
      await this.page.mouse.move(near.x, near.y);
      expect(near).toEqual(to);
    }).toPass();
  }
}
