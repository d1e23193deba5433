import type { Browser } from '@playwright/test';
import { openPage, type OpenPage } from './benchBrowser.ts';
import type { Load, TargetName } from './results.ts';
import type { Scenario } from './scenario.ts';
import { median } from './statistics.ts';
import { createStepClock } from './stepClock.ts';
import type { Target } from './target.ts';

const ROUNDS = 3;

/** A page with the board in it, and how long the loads took: this one and those before it. */
export type Loaded = Readonly<{ target: Target; open: OpenPage; load: Load }>;

type Round = Readonly<{ boot: number; wall: number; cpu: number }>;

/**
 * Loads the board three times in fresh pages. The targets take turns, so that what else the machine does in the meantime
 * falls on all of them. The pages of the last round stay open.
 */
export async function measureLoads(browser: Browser, targets: readonly Target[], scenario: Scenario): Promise<Loaded[]> {
  const rounds: Record<TargetName, Round[]> = { editor: [], plain: [], konva: [] };
  const last: Partial<Record<TargetName, OpenPage>> = {};
  for (let round = 1; round <= ROUNDS; round++) {
    for (const target of targets) {
      const open = await openPage(browser, target.address, target.viewport);
      rounds[target.name].push(await loadOnce(open, scenario));
      if (round === ROUNDS) last[target.name] = open;
      else await open.close();
    }
  }
  return targets.flatMap((target) => {
    const open = last[target.name];
    return open ? [{ target, open, load: mediansOf(rounds[target.name]) }] : [];
  });
}

async function loadOnce(open: OpenPage, scenario: Scenario): Promise<Round> {
  const boot = await open.page.evaluate(() => window.__bmc?.bootMs ?? 0);
  const clock = createStepClock(open.session);
  await clock.untilQuiet();
  let wall = 0;
  const cpu = await clock.work(async () => {
    wall = await loadText(open, scenario);
  });
  return { boot, wall, cpu };
}

/** The clock runs in the page: sending the text there is no part of it. */
function loadText({ page }: OpenPage, { text, cameras }: Scenario): Promise<number> {
  return page.evaluate(
    async ({ file, camera }) => {
      const start = performance.now();
      await window.__bmc?.load(JSON.parse(file), { camera });
      return performance.now() - start;
    },
    { file: text, camera: cameras.whole },
  );
}

function mediansOf(rounds: readonly Round[]): Load {
  const medianOf = (pick: (round: Round) => number): number => median(rounds.map(pick));
  return { boot: medianOf(({ boot }) => boot), wall: medianOf(({ wall }) => wall), cpu: medianOf(({ cpu }) => cpu) };
}
