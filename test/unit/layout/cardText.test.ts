import { describe, expect, it } from 'vitest';
import { layoutCard } from '../../../renderer/layout/cardText.ts';

describe('the text of a card', () => {
  it('is broken once a record', () => {
    const card = Object.freeze({ text: 'Tourists', width: 200 });

    expect(layoutCard(card)).toBe(layoutCard(card));
    expect(layoutCard({ ...card })).toEqual(layoutCard(card));
  });

  it('takes more lines on a narrower card', () => {
    const text = 'People who travel for a weekend';

    expect(
      [layoutCard({ text, width: 400 }), layoutCard({ text, width: 96 })].map(({ height, lines }) => [height, lines.length]),
    ).toEqual([
      [46, 1],
      [28 + 18 * layoutCard({ text, width: 96 }).lines.length, layoutCard({ text, width: 96 }).lines.length],
    ]);
    expect(layoutCard({ text, width: 96 }).lines.length).toBeGreaterThan(2);
  });

  it('leaves room for a line on an empty card', () => {
    expect(layoutCard({ text: '', width: 200 }).height).toBe(46);
  });

  it('of a whole book is drawn only at its beginning', () => {
    const { lines, height } = layoutCard({ text: 'line\n'.repeat(10_000), width: 200 });

    expect([lines.length, height]).toEqual([400, 28 + 400 * 18]);
  });
});
