import { parseArgs } from 'node:util';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, openPage, type OpenPage } from './benchBrowser.ts';
import { makeBoard } from './board.ts';
import { serveEditor } from './servePages.ts';

/** Edits a board for a long time in one window, and sees whether the window has grown. */
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '30000' }, cards: { type: 'string', default: '200' } },
});

/** How much larger the heap may be at the end. */
const MOST_GROWTH = 0.2;
/** Before the first measurement: machine code of what is done so often is 1.7 MB, and is no leak; caches are filled. */
const WARM_UP = 5_000;
/** Before each measurement, ms: the check, the journal and the rail come to rest. */
const REST = 2_000;
/** Edits without a pause; then the window paints and the journal gets its turn. */
const AT_ONCE = 50;

/** Moves a card, undoes and redoes, by the keys a person uses; as often as asked. */
function editBoard({ count, atOnce }: Readonly<{ count: number; atOnce: number }>): Promise<void> {
  const press = (key: string, more: KeyboardEventInit = {}): void => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...more }));
  };
  const ways = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  const one = (index: number): void => {
    if (index % 10 === 7) press('z', { ctrlKey: true, code: 'KeyZ' });
    else if (index % 10 === 8) press('y', { ctrlKey: true, code: 'KeyY' });
    else press(ways[index % 4] ?? 'ArrowUp', { altKey: true });
  };
  return (async () => {
    for (let index = 0; index < count; index++) {
      one(index);
      if (index % atOnce === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  })();
}

async function heapOf({ session }: OpenPage): Promise<Readonly<{ heap: number; nodes: number; listeners: number }>> {
  // Twice: what the first collection finds in finalisers, the second takes.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

const folder = await mkdtemp(join(tmpdir(), 'platno-soak-'));
const server = await serveEditor(folder);
const browser = await launchBrowser();
try {
  const open = await openPage(browser, `${server.address}?bench=1`, { width: 1440, height: 900 });
  const { page } = open;
  await page.evaluate((board) => window.__bmc?.load(board), makeBoard(Number(values.cards)));
  const card = await page.evaluate(() => window.__bmc?.card('channels-0') ?? null);
  if (!card) throw new Error('The board has no card to work on');
  await page.mouse.click(card.sx, card.sy);
  const text = () => page.evaluate(() => window.__bmc?.serialize() ?? '');
  const before = await text();
  await page.evaluate(editBoard, { count: WARM_UP, atOnce: AT_ONCE });
  if ((await text()) === before) throw new Error('The keys have changed nothing');
  await page.waitForTimeout(REST);
  const start = await heapOf(open);
  const begun = performance.now();
  await page.evaluate(editBoard, { count: Number(values.edits), atOnce: AT_ONCE });
  const seconds = Math.round((performance.now() - begun) / 1000);
  await page.waitForTimeout(REST);
  const end = await heapOf(open);

  const growth = end.heap / start.heap - 1;
  const mega = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  process.stdout.write(
    `${values.edits} edits of ${values.cards} cards in ${seconds} s: heap ${mega(start.heap)} → ${mega(end.heap)} ` +
      `(${growth < 0 ? '−' : '+'}${Math.abs(growth * 100).toFixed(1)} %), DOM nodes ${start.nodes} → ${end.nodes}, ` +
      `listeners ${start.listeners} → ${end.listeners}\n`,
  );
  if (growth > MOST_GROWTH) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
