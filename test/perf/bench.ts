import type { Browser } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaticServer } from '../../electron/launch/staticServer.ts';
import { CANVAS, launchBrowser, openPage, viewportForEditor } from './benchBrowser.ts';
import { parseBenchOptions, type BenchOptions } from './benchOptions.ts';
import { makeBoard } from './board.ts';
import { firstLoadSize } from './bundleSize.ts';
import { measureGesture, middleOf } from './gestures.ts';
import { measureLoads } from './measureLoads.ts';
import { measureStart, startTable } from './measureStart.ts';
import { measureTarget } from './measureTarget.ts';
import { boardTable, goalTables, typingLine } from './report.ts';
import type { BenchResult, BoardResult, Measurement, TargetName } from './results.ts';
import { makeScenario } from './scenario.ts';
import { serveEditor, serveFloors } from './servePages.ts';
import { median } from './statistics.ts';
import { createStepClock } from './stepClock.ts';
import type { Target } from './target.ts';
import { typingAlone } from './typingAlone.ts';

/** `npm run bench [-- --cards 100,1000 --json file --address url]`. Misses are printed, not failed: they are ratios, not bugs. */
async function run(options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'platno-bench-'));
  const servers: StaticServer[] = [];
  const browser = await launchBrowser();
  try {
    const floors = await serveFloors(join(folder, 'floors'));
    servers.push(floors);
    const editor = options.address === null ? await serveEditor(join(folder, 'editor')) : null;
    if (editor) servers.push(editor);
    const firstLoad = editor ? await firstLoadSize(join(folder, 'editor')) : null;
    const targets = await listTargets(browser, options.address ?? editor?.address ?? '', floors.address);
    const harness = await measureHarness(browser, `${floors.address}blank.html`);
    if (options.only === 'typing') return await printTyping(browser, options.cards, targets, harness);
    const boards = await measureBoards(browser, options.cards, targets, harness);
    const result: BenchResult = { harness, firstLoad, boards };
    print(`\n${goalTables(result)}`);
    const start = options.address === null ? await measureStart() : null;
    if (start) print(`\n${startTable(start)}`);
    if (options.json !== null) await writeFile(options.json, `${JSON.stringify({ ...result, start }, null, 2)}\n`);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function listTargets(browser: Browser, editorAddress: string, floorsAddress: string): Promise<readonly Target[]> {
  const address = new URL('?bench=1', editorAddress).href;
  return [
    { name: 'editor', address, viewport: await viewportForEditor(browser, address) },
    { name: 'plain', address: `${floorsAddress}plainCanvas.html`, viewport: CANVAS },
    { name: 'konva', address: `${floorsAddress}rawKonva.html`, viewport: CANVAS },
  ];
}

/** What a step costs on a page that does nothing. */
async function measureHarness(browser: Browser, address: string): Promise<number> {
  const { session, close } = await openPage(browser, address, CANVAS);
  const costs = await measureGesture(session, createStepClock(session), 'drag', middleOf({ x: 0, y: 0 }));
  await close();
  return median(costs);
}

async function measureBoards(
  browser: Browser,
  counts: readonly number[],
  targets: readonly Target[],
  harness: number,
): Promise<BoardResult[]> {
  const boards: BoardResult[] = [];
  for (const count of counts) {
    const board = makeBoard(count);
    const scenario = makeScenario(board);
    const measured: Partial<Record<TargetName, Measurement>> = {};
    for (const loaded of await measureLoads(browser, targets, scenario)) {
      measured[loaded.target.name] = await measureTarget(loaded, scenario, harness);
      await loaded.open.close();
    }
    // One measurement a target: the list names all three.
    const result = { cards: count, links: board.links.length, targets: measured as BoardResult['targets'] };
    boards.push(result);
    print(`\n${boardTable(result)}`);
  }
  return boards;
}

async function printTyping(browser: Browser, counts: readonly number[], targets: readonly Target[], harness: number) {
  for (const count of counts) {
    for (const editor of targets.filter(({ name }) => name === 'editor')) {
      for (const cost of await typingAlone(browser, editor, count, harness)) print(typingLine(count, cost));
    }
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await run(parseBenchOptions(process.argv.slice(2)));
