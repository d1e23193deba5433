import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe calls best practice: landmarks, headings, names. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is now: nothing. `what` names the state in the message. Another theme has the same
 * elements in other colours: for it `onlyColors` saves the rest. `part` is the name of the landmark to look at alone.
 */
export async function expectAccessible(page: Page, what: string, onlyColors = false, part?: string): Promise<void> {
  await atRest(page);
  const axe = await axeOf(page);
  if (part !== undefined) axe.include(`[aria-label="${part}"]`);
  const { violations } = await (onlyColors ? axe.withRules(COLOR_RULES) : axe.withTags(TAGS)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect.soft(found, what).toEqual([]);
}

/**
 * What still fades in has neither its colours nor its place in the tree. What follows the scrolling, and what never ends, as a
 * pulse, is not waited for.
 */
async function atRest(page: Page): Promise<void> {
  const moving = (): string[] =>
    document
      .getAnimations()
      .filter(({ timeline, playState }) => timeline === document.timeline && playState === 'running')
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 160) ?? '') : ''));
  await expect.poll(() => page.evaluate(moving), { message: 'what moves' }).toEqual([]);
}

/** Half a megabyte of script stays in the page once it is there, and only what fails is written out. */
async function axeOf(page: Page): Promise<AxeBuilder> {
  const there = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'axe' in window)));
  const axeSource = there.every(Boolean) ? { axeSource: 'undefined' } : {};
  return new AxeBuilder({ page, ...axeSource }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
