import type { Browser } from '@playwright/test';
import { openPage } from './benchBrowser.ts';
import { makeBoard } from './board.ts';
import { measureTyping } from './measureTyping.ts';
import { makeScenario } from './scenario.ts';
import type { StepCost } from './statistics.ts';
import type { Target } from './target.ts';

const ROUNDS = 3;

/**
 * What a letter costs in a fresh page, several times over: harder than within the whole bench, for the journal has not
 * written a word of this board yet.
 */
export async function typingAlone(browser: Browser, editor: Target, cards: number, harness: number): Promise<StepCost[]> {
  const { text, cameras, dragged } = makeScenario(makeBoard(cards));
  const costs: StepCost[] = [];
  while (costs.length < ROUNDS) {
    const open = await openPage(browser, editor.address, editor.viewport);
    await open.page.evaluate(({ file, camera }) => window.__bmc?.load(JSON.parse(file), { camera }), {
      file: text,
      camera: cameras.near,
    });
    costs.push(await measureTyping(open, dragged, harness));
    await open.close();
  }
  return costs;
}
