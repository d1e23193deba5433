import { expect } from '@playwright/test';
import { readPdf } from '../../unit/export/readPdf.ts';
import type { CanvasFacts } from './canvas.ts';

/** ISO A3 in landscape, points. */
const A3 = { width: 1190.55, height: 841.89 };

/** A PDF read by another program: one A3 page that says everything the canvas says, nothing of it outside the paper. */
export async function expectPrintOnA3(bytes: Uint8Array, facts: CanvasFacts): Promise<void> {
  const { pages, width, height, texts, title } = await readPdf(bytes);
  expect(pages).toBe(1);
  expect(width).toBeCloseTo(A3.width, 1);
  expect(height).toBeCloseTo(A3.height, 1);
  expect(title).toBe(facts.title);
  const words = texts.map((item) => item.text).join(' ');
  const wanted = [
    facts.title,
    ...Object.values(facts.cards).flat(),
    'The Business Model Canvas',
    'Strategyzer.com',
    'CC BY-SA 3.0',
  ];
  expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  expect(texts.filter((item) => item.x < 0 || item.x + item.width > width || item.y < 0 || item.y > height)).toEqual([]);
}
