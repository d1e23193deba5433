import { expect, type Locator, type Page } from '@playwright/test';

/** The right rail: fields of what is selected. */
export class Inspector {
  readonly rail: Locator;
  readonly text: Locator;
  readonly notes: Locator;
  readonly width: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.rail = page.getByRole('complementary', { name: 'Inspector' });
    this.text = this.field('Text');
    this.notes = this.field('Notes');
    this.width = this.field('Width');
    this.title = this.field('Title');
  }

  heading(name: string): Locator {
    return this.rail.getByRole('heading', { name, exact: true });
  }

  color(name: string): Locator {
    return this.rail.getByRole('radiogroup', { name: 'Colour' }).getByRole('radio', { name, exact: true });
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

  button(name: string): Locator {
    return this.rail.getByRole('button', { name, exact: true });
  }

  private field(name: string): Locator {
    return this.rail.getByRole('textbox', { name, exact: true });
  }
}
