import { describe, expect, it } from 'vitest';
import { printFacts } from '../../../renderer/actions/pdfExport.ts';
import { crowdedBoard } from '../layout/crowdedBoard.ts';

describe('what a person is told before printing', () => {
  it('is the size of the text, and nothing else where that is fine', async () => {
    const facts = await printFacts(crowdedBoard(30), 'en', 'a4', 'landscape');

    expect(facts.points).toBeGreaterThanOrEqual(6);
    expect(facts).toMatchObject({ larger: null, missing: { count: 0 } });
  });

  it('names the next paper with readable text where this one has none', async () => {
    const facts = await printFacts(crowdedBoard(150), 'en', 'a4', 'landscape');

    expect(facts.points).toBeLessThan(6);
    expect(facts.larger).toMatchObject({ paper: 'a3' });
    expect(facts.larger?.points).toBeGreaterThanOrEqual(6);
  });

  it('names no other paper where none is large enough', async () => {
    const facts = await printFacts(crowdedBoard(4000), 'en', 'b0', 'landscape');

    expect(facts.points).toBeLessThan(6);
    expect(facts.larger).toBeNull();
  });
});
