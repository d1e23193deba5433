import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Language, type Translate } from '../../../renderer/i18n/translate.ts';

/** The view “Check”: findings in groups, filters, what is silenced. */
export class Check {
  readonly tab: Locator;
  readonly view: Locator;
  readonly status: Locator;
  readonly items: Locator;
  private readonly page: Page;
  private readonly t: Translate;

  constructor(page: Page, language: Language = 'en') {
    const t = translateInto(language);
    const silence = new RegExp(`^(${t('check.silence')}|${t('check.unsilence')})$`);
    const status = page.getByRole('contentinfo', { name: t('shell.status') });
    this.page = page;
    this.t = t;
    this.tab = page.getByRole('tab', { name: t('view.check'), exact: true });
    this.view = page.getByRole('region', { name: t('view.check'), exact: true });
    this.status = status.getByRole('button', { name: t('check.open', { findings: '' }).slice(2) });
    this.items = this.view.getByRole('listitem').filter({ has: page.getByRole('button', { name: silence }) });
  }

  async open(): Promise<void> {
    await this.tab.click();
    await expect(this.heading).toBeVisible();
  }

  get heading(): Locator {
    return this.view.getByRole('heading', { name: this.t('check.title') });
  }

  /** The counts under the heading. */
  get summary(): Locator {
    return this.view.getByRole('status');
  }

  group(name: string | RegExp): Locator {
    return this.view.getByRole('region', { name });
  }

  /** A finding by its sentence. */
  finding(sentence: string): Locator {
    return this.items.filter({ has: this.page.getByText(sentence, { exact: true }) });
  }

  /** What can be pressed on a finding: a card, a remedy, Silence. */
  button(sentence: string, name: string | RegExp): Locator {
    return this.finding(sentence).getByRole('button', { name });
  }

  filter(name: string | RegExp): Locator {
    return this.view.getByRole('group', { name: this.t('check.filter') }).getByRole('button', { name });
  }

  async groupBy(name: string): Promise<void> {
    await this.view.getByRole('radio', { name, exact: true }).click();
  }

  get silenced(): Locator {
    return this.view.getByRole('button', { name: new RegExp(`^${this.t('check.silenced', { count: 0 }).replace(/ .*/, '')}`) });
  }
}
