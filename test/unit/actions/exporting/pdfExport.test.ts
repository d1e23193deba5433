import { describe, expect, it, vi } from 'vitest';
import { printFacts } from '../../../../renderer/actions/exporting/pdfExport.ts';
import { documentOf } from '../../support/documentOf.ts';
import { crowdedBoard } from '../../layout/crowdedBoard.ts';

const READER = { language: 'en', today: '2026-11-23' } as const;
const CANVAS = { possible: ['canvas'], chosen: ['canvas'] } as const;

describe('what a person is told before printing', () => {
  it('is the size of the text, and nothing else where that is fine', async () => {
    const facts = await printFacts(
      crowdedBoard(30),
      READER,
      { sheet: { paper: 'a4', orientation: 'landscape', margins: 'normal' }, poster: null },
      CANVAS,
    );

    expect(facts.text?.points).toBeGreaterThanOrEqual(6);
    expect(facts).toMatchObject({ counts: { canvas: 1 }, text: { larger: null }, missing: { count: 0 } });
  });

  it('names the next paper with readable text where this one has none', async () => {
    const facts = await printFacts(
      crowdedBoard(150),
      READER,
      { sheet: { paper: 'a4', orientation: 'landscape', margins: 'normal' }, poster: null },
      CANVAS,
    );

    expect(facts.text?.points).toBeLessThan(6);
    expect(facts.text?.larger).toMatchObject({ paper: 'a3' });
    expect(facts.text?.larger?.points).toBeGreaterThanOrEqual(6);
  });

  it('names no other paper where none is large enough', async () => {
    // Few cards but thousands of lines: thousands of cards would say the same and take seconds.
    const channels = Array.from({ length: 3 }, (_, index) => ({ id: `c${index}`, text: 'line\n'.repeat(1000) }));
    const facts = await printFacts(
      documentOf({ channels }),
      READER,
      { sheet: { paper: 'b0', orientation: 'landscape', margins: 'normal' }, poster: null },
      CANVAS,
    );

    expect(facts.text?.points).toBeLessThan(6);
    expect(facts.text?.larger).toBeNull();
  });

  it('is how many pages there would be, and nothing of those that are left out', async () => {
    const document = documentOf({ channels: [{ id: 'Shop', notes: 'Pre 顧客' }] });
    const possible = ['canvas', 'details'] as const;
    const sheet = { sheet: { paper: 'a4', orientation: 'portrait', margins: 'normal' }, poster: null } as const;
    vi.stubGlobal('OffscreenCanvas', MachineWithoutFonts);

    const canvas = await printFacts(document, READER, sheet, { possible, chosen: ['canvas'] });
    const details = await printFacts(document, READER, sheet, { possible, chosen: ['details'] });

    expect(canvas).toMatchObject({ counts: { canvas: 1, details: 1 }, missing: { count: 0 } });
    expect(details).toMatchObject({ counts: { canvas: 1, details: 1 }, text: null, missing: { count: 2 } });
  });
});

class MachineWithoutFonts {
  getContext(): null {
    return null;
  }
}
