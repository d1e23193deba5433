import { expect, type Locator, type Page } from '@playwright/test';

/** The view “Check”: findings in groups, filters, what is silenced. */
export class Check {
  readonly tab: Locator;
  readonly view: Locator;
  readonly status: Locator;
  readonly items: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: 'Check', exact: true });
    this.view = page.getByRole('region', { name: 'Check', exact: true });
    this.status = page.getByRole('contentinfo', { name: 'Status' }).getByRole('button', { name: /Open the model check$/ });
    this.items = this.view.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^(Silence|Un-silence)$/ }) });
  }

  async open(): Promise<void> {
    await this.tab.click();
    await expect(this.heading).toBeVisible();
  }

  get heading(): Locator {
    return this.view.getByRole('heading', { name: 'Model check' });
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
  button(sentence: string, name: string): Locator {
    return this.finding(sentence).getByRole('button', { name });
  }

  filter(name: string | RegExp): Locator {
    return this.view.getByRole('group', { name: 'Show' }).getByRole('button', { name });
  }

  async groupBy(name: 'Severity' | 'Segment'): Promise<void> {
    await this.view.getByRole('radio', { name, exact: true }).click();
  }

  get silenced(): Locator {
    return this.view.getByRole('button', { name: /^Silenced/ });
  }
}
