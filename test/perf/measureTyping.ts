import type { OpenPage } from './benchBrowser.ts';
import { stepCost, type StepCost } from './statistics.ts';
import { createStepClock } from './stepClock.ts';

/** The first letters are not counted: the card opens, code is compiled. */
const WARM_UP = 'abc';
const TEXT = 'dobrá chuť a milá obsluha každý deň';

/** What a letter typed into a card costs. The card is left as it was. */
export async function measureTyping({ page, session }: OpenPage, cardId: string, harness: number): Promise<StepCost> {
  const card = await page.evaluate((id) => window.__bmc?.card(id) ?? null, cardId);
  if (!card) throw new Error(`no card ${cardId}`);
  const clock = createStepClock(session);
  const type = (letter: string) => clock.step(() => session.send('Input.insertText', { text: letter }));
  await page.mouse.dblclick(card.sx, card.sy);
  await page.locator('textarea').first().waitFor();
  await clock.untilQuiet();
  for (const letter of WARM_UP) await type(letter);
  const costs: number[] = [];
  for (const letter of TEXT) costs.push(await type(letter));
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Z');
  await clock.untilQuiet();
  return stepCost(costs, harness);
}
