import { expect, type Locator, type Page } from '@playwright/test';
import { translateInto, type Translate } from '../../../renderer/i18n/translate.ts';

/** The right rail: fields of what is selected. */
export class Inspector {
  readonly rail: Locator;
  readonly text: Locator;
  readonly notes: Locator;
  readonly width: Locator;
  readonly title: Locator;
  /** Of a segment's size: a field with suggestions. */
  readonly unit: Locator;
  private readonly t: Translate;

  constructor(page: Page, t: Translate = translateInto('en')) {
    this.t = t;
    this.rail = page.getByRole('complementary', { name: t('shell.inspector') });
    this.text = this.field(t('inspector.text'));
    this.notes = this.field(t('inspector.notes'));
    this.width = this.field(t('inspector.width'));
    this.title = this.field(t('inspector.title'));
    this.unit = this.rail.getByRole('combobox', { name: t('inspector.unit'), exact: true });
  }

  heading(name: string): Locator {
    return this.rail.getByRole('heading', { name, exact: true });
  }

  color(name: string): Locator {
    return this.rail.getByRole('radiogroup', { name: this.t('inspector.color') }).getByRole('radio', { name, exact: true });
  }

  /** Clicks a swatch. The radio button itself is hidden below it, which is why the click is not checked to reach it. */
  async paint(name: string): Promise<void> {
    await this.color(name).click({ force: true });
    await expect(this.color(name)).toBeChecked();
  }

  /** The cards a selected card is linked with in one way, such as “is offered”. */
  links(words: string): Locator {
    return this.rail.getByRole('list', { name: words, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.rail.getByRole('button', { name, exact: true });
  }

  /** The line of a part that folds. */
  section(name: string): Locator {
    return this.rail.getByRole('heading', { level: 3 }).getByRole('button', { name, exact: true });
  }

  async unfold(name: string): Promise<void> {
    await this.section(name).click();
    await expect(this.section(name)).toHaveAttribute('aria-expanded', 'true');
  }

  /** One out of a group of which any number can be on. */
  chip(group: string, name: string): Locator {
    return this.rail.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
  }

  async switchOn(group: string, ...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.chip(group, name).click();
      await expect(this.chip(group, name)).toHaveAttribute('aria-pressed', 'true');
    }
  }

  grade(field: string, grade: number): Locator {
    return this.rail
      .getByRole('radiogroup', { name: field, exact: true })
      .getByRole('radio', { name: this.t('value.ofFive', { grade }) });
  }

  /** A field that opens a list; its name says what is chosen, too. */
  choice(field: string): Locator {
    return this.rail.getByRole('button', { name: new RegExp(`${field}$`) });
  }

  async choose(field: string, option: string): Promise<void> {
    await this.choice(field).click();
    await this.rail.page().getByRole('option', { name: option, exact: true }).click();
    await expect(this.choice(field)).toContainText(option);
  }

  /** A date, typed as people write it or as an ISO day. */
  day(name: string): Locator {
    return this.field(name);
  }

  /** A field of free text, or one that offers what can be put in, as formulas do. */
  field(name: string): Locator {
    return this.rail.getByRole('textbox', { name, exact: true }).or(this.rail.getByRole('combobox', { name, exact: true }));
  }
}
