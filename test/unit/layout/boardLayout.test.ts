import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSize, contentBox, layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { changeCards, moveCards } from '../../../renderer/model/edits/cardEdits.ts';
import { withOperations } from '../../../renderer/model/operations.ts';
import { aDocument, shuffled } from '../support/aDocument.ts';
import { documentOf } from '../support/documentOf.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] });

describe('the layout of a board', () => {
  it('puts cards where they were put in their block', () => {
    const layout = layoutBoard(MODEL);
    const { content } = layout.blocks.channels;

    expect(layout.cards.get('D')).toMatchObject({ x: content.x, y: content.y + 54, width: 200, height: 46 });
  });

  it('is as high as the text of a card, and knows no card that is gone', () => {
    const layout = layoutBoard(documentOf({ channels: [{ id: 'C', text: 'one\ntwo\nthree' }] }), layoutBoard(MODEL));

    expect([...layout.cards.keys()]).toEqual(['C']);
    expect(layout.cards.get('C')).toMatchObject({ height: 28 + 3 * 18 });
    expect(layout.cards.get('C')?.text.lines.map((line) => line.text)).toEqual(['one', 'two', 'three']);
  });

  it('is the same object where nothing has changed', () => {
    const layout = layoutBoard(MODEL);

    expect(layoutBoard(MODEL, layout)).toBe(layout);
  });

  it('keeps every box that has not changed', () => {
    const before = layoutBoard(MODEL);

    const after = layoutBoard(withOperations(MODEL, moveCards(MODEL, [{ id: 'D', block: 'channels', x: 0, y: 80 }])), before);

    expect([...after.cards].filter(([id, box]) => box !== before.cards.get(id)).map(([id]) => id)).toEqual(['D']);
    expect(BLOCK_KEYS.filter((key) => after.blocks[key] !== before.blocks[key])).toEqual([]);
  });

  it('is new where a text has changed, even if no box has', () => {
    const before = layoutBoard(MODEL);

    const after = layoutBoard(withOperations(MODEL, changeCards(MODEL, ['C'], { text: 'X' })), before);

    expect(after).not.toBe(before);
    expect(after.cards.get('C')?.text.lines[0]?.text).toBe('X');
  });

  it('never leaves a card outside its block, nor depends on what was there before or on any order', () => {
    const two = fc
      .tuple(aDocument, aDocument)
      .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), shuffled(one)));
    fc.assert(
      fc.property(two, ([one, other, mixed]) => {
        const layout = layoutBoard(one);

        expect(layoutBoard(one, layoutBoard(other))).toEqual(layout);
        expect(layoutBoard(mixed)).toEqual(layout);
        const outside = [...one.cards.values()].filter((card) => {
          const box = layout.cards.get(card.id);
          const { content } = layout.blocks[card.block];
          // Far out on the board doubles are no finer than this.
          const slack = 1e-6;
          return (
            !box ||
            box.x < content.x ||
            box.y < content.y ||
            box.x + box.width > content.x + content.width + slack ||
            box.y + box.height > content.y + content.height + slack
          );
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers the size and the place of a card inside its block', () => {
    const card = { id: 'C', block: 'channels', text: 'one\ntwo', x: 7, y: 9, width: 150 } as const;

    expect([cardSize(card), contentBox(card)]).toEqual([
      { width: 150, height: 64 },
      { x: 7, y: 9, width: 150, height: 64 },
    ]);
  });
});
