import { describe, expect, it } from 'vitest';
import { sketchBoard } from '../../../../renderer/ui/start/sketch.ts';
import { documentOf } from '../../support/documentOf.ts';

const SIZE = { width: 280, height: 200 };

describe('sketchBoard', () => {
  it('fills the picture with the nine blocks', () => {
    const { blocks } = sketchBoard(documentOf({ customerSegments: ['A'] }), SIZE);

    expect(blocks).toHaveLength(9);
    expect(Math.max(...blocks.map(({ box }) => box.x + box.width))).toBeCloseTo(280);
    expect(Math.max(...blocks.map(({ box }) => box.y + box.height))).toBeCloseTo(200);
  });

  it('gives a card the colour of the only segment it serves', () => {
    const document = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D', 'E'] }, [
      ['A', 'C'],
      ['A', 'D'],
      ['B', 'D'],
    ]);

    const colors = new Map(sketchBoard(document, SIZE).cards.map((card) => [card.id, card.color]));

    expect(colors.get('C')).toBe(colors.get('A'));
    expect(colors.get('A')).not.toBe(colors.get('B'));
    expect([colors.get('D'), colors.get('E')]).toEqual([null, null]);
  });

  it('draws a bar for each line of a card, inside the card', () => {
    const text = 'People who pay by card every day and abroad, in shops and online';
    const { cards } = sketchBoard(documentOf({ customerSegments: [{ id: 'A', text }] }), SIZE);

    const [card] = cards;

    expect(card?.bars.length).toBeGreaterThan(1);
    for (const bar of card?.bars ?? []) {
      expect(bar.y).toBeGreaterThan(card?.box.y ?? Infinity);
      expect(bar.y + bar.height).toBeLessThan((card?.box.y ?? 0) + (card?.box.height ?? 0));
    }
  });
});
