import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Language, type Translate } from '../../../renderer/i18n/translate.ts';

/** The view “Scorecard”: its pages, and what stands on them. */
export class Scorecard {
  readonly view: Locator;
  readonly page: Locator;
  readonly overview: Locator;
  readonly comparison: Locator;
  private readonly window: Page;
  private readonly t: Translate;

  constructor(page: Page, language: Language = 'en') {
    const t = translateInto(language);
    this.window = page;
    this.t = t;
    this.view = page.getByRole('region', { name: t('view.scorecard'), exact: true });
    this.page = this.view.getByRole('tabpanel');
    this.overview = this.view.getByRole('table', { name: t('scorecard.all') });
    this.comparison = this.view.getByRole('table', { name: t('compare.title') });
  }

  async open(): Promise<void> {
    await this.window.getByRole('tab', { name: this.t('view.scorecard') }).click();
    await expect(this.tab(this.t('scorecard.all'))).toBeVisible();
  }

  tab(name: string): Locator {
    return this.view.getByRole('tab', { name });
  }

  section(name: string): Locator {
    return this.view.getByRole('region', { name, exact: true });
  }

  /** A point of the checklist or a trend, with its fields. */
  row(name: string): Locator {
    return this.view.getByRole('group', { name, exact: true });
  }

  field(row: string, name: string): Locator {
    return this.row(row).getByRole('textbox', { name, exact: true });
  }

  /** The cells of a row of a table, without its head. */
  async cells(table: Locator, row: string): Promise<string[]> {
    const found = table.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name: row, exact: true }) });
    const texts = await found.getByRole('cell').allTextContents();
    return texts.map((text) => text.trim());
  }

  /** Enters a satisfaction measurement in per cent; `day` is an ISO day. */
  async measure(day: string, value: string): Promise<void> {
    const section = this.section('Satisfaction');
    await section.getByRole('button', { name: 'Add measurement' }).click();
    const form = section.getByRole('form', { name: 'New measurement' });
    await form.getByRole('textbox', { name: 'Value' }).fill(value);
    await form.getByLabel('Date').fill(day);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(form).toHaveCount(0);
  }
}
