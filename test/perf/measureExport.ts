import type { Page } from '@playwright/test';
import type { BenchExportKind } from '../../renderer/bench/benchExport.ts';
import type { ExportCost } from './results.ts';
import { median } from './statistics.ts';

const EXPORTS = 4;
/** A board that takes longer (ms) is exported once more and not three times. */
const SLOW = 1500;

/**
 * Wall time and size of exports: a PDF on A3, the poster as SVG, one slide. The first one loads the code and the fonts, that of a PDF
 * starts a worker, too; the rest find all of it.
 */
export async function measureExport(page: Page, kind: BenchExportKind): Promise<ExportCost> {
  const made: Readonly<{ time: number; size: number }>[] = [];
  while (made.length < EXPORTS && !(made.length > 1 && (made.at(-1)?.time ?? 0) > SLOW))
    made.push(await page.evaluate(exportOnce, kind));
  const [first, ...others] = made;
  return {
    first: first?.time ?? Number.NaN,
    next: median(others.map(({ time }) => time)),
    size: (first?.size ?? Number.NaN) / 1e3,
  };
}

async function exportOnce(kind: BenchExportKind): Promise<Readonly<{ time: number; size: number }>> {
  const start = performance.now();
  const blob = await window.__bmc?.export(kind, kind === 'pdf' ? { paper: 'a3' } : {});
  return { time: performance.now() - start, size: blob?.size ?? Number.NaN };
}
