import { _electron } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from '../../electron/launch/buildAll.ts';
import { OUT, PROJECT } from '../../electron/launch/project.ts';
import { findTestRuntime } from '../e2e/electron/runtime.ts';
import { makeBoard } from './board.ts';
import { firstLoadSize } from './bundleSize.ts';
import { median } from './statistics.ts';

const ROUNDS = 3;
const CARDS = 100;

/** Sizes in kB (10³ bytes), times in ms of wall clock, medians of three starts with a file of 100 cards. */
export type StartResult = Readonly<{
  runtime: 'electron' | 'stand-in';
  sizes: Readonly<Record<'main' | 'preload' | 'firstLoad' | 'everything', number>>;
  /** From the start of the process until the page begins to load: the runtime, and our main process. */
  untilPage: number;
  /** From there until a card has been drawn, is in the accessible tree and answers a click. */
  untilBoard: number;
}>;

/** What it takes from starting the program with a file until somebody can work on its board. */
export async function measureStart(): Promise<StartResult> {
  await buildIfStale();
  const { kind, executable } = findTestRuntime();
  const folder = await mkdtemp(join(tmpdir(), 'platno-start-'));
  try {
    const file = join(folder, 'model.bmc');
    const board = makeBoard(CARDS);
    await writeFile(file, JSON.stringify(board));
    const rounds: (readonly [number, number])[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await startOnce(executable, join(folder, `data${round}`), file));
    const medianOf = (index: 0 | 1): number => median(rounds.map((times) => times[index]));
    return { runtime: kind, sizes: await sizesOfBuild(), untilPage: medianOf(0), untilBoard: medianOf(1) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function startOnce(executablePath: string, data: string, file: string): Promise<readonly [number, number]> {
  const began = Date.now();
  const app = await _electron.launch({ executablePath, args: [`--user-data-dir=${data}`, PROJECT, file] });
  try {
    const page = await app.firstWindow();
    const card = page.getByRole('option').first();
    await card.click();
    await page.locator('[role=option][aria-selected=true]').first().waitFor();
    const interactive = Date.now();
    const navigated = await page.evaluate(() => performance.timeOrigin);
    return [navigated - began, interactive - navigated];
  } finally {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.destroy()));
    await app.close();
  }
}

async function sizesOfBuild(): Promise<StartResult['sizes']> {
  const zipped = async (path: string): Promise<number> => gzipSync(await readFile(path)).byteLength / 1000;
  const renderer = join(OUT, 'renderer');
  const entries = await readdir(renderer, { recursive: true, withFileTypes: true });
  let everything = 0;
  for (const entry of entries) if (entry.isFile()) everything += await zipped(join(entry.parentPath, entry.name));
  return {
    main: await zipped(join(OUT, 'main/main.mjs')),
    preload: await zipped(join(OUT, 'preload/preload.cjs')),
    firstLoad: await firstLoadSize(renderer),
    everything,
  };
}

export function startTable({ runtime, sizes, untilPage, untilBoard }: StartResult): string {
  const kB = (size: number): string => `${size.toFixed(size < 10 ? 1 : 0)} kB`;
  const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
  return [
    'The built program, gzipped',
    `  main process ${kB(sizes.main)}, preload ${kB(sizes.preload)}, first load of the page ${kB(sizes.firstLoad)}, all of the page ${kB(sizes.everything)}`,
    `From the start of the process to a board of ${CARDS} cards that answers a click: ${ms(untilPage + untilBoard)}`,
    `  until the page begins to load ${ms(untilPage)}, from there ${ms(untilBoard)}; on ${runtime === 'electron' ? 'Electron' : 'the stand-in for Electron (Node and a headless Chromium, driven by Playwright), so the first number is not Electron’s'}`,
  ].join('\n');
}
