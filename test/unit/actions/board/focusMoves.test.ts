import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { aBoard, aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], valuePropositions: ['V'], channels: ['C', 'D'] });
const at = (test: TestEditor) => test.state.focus.cardId ?? test.state.focus.block;

/** Every place the arrows lead to from where the focus is at first. */
function reachable(document: CanvasDocument): Set<string> {
  const test = new TestEditor(document);
  const seen = new Map([[at(test), test.state.focus]]);
  const queue = [test.state.focus];
  for (let focus = queue.pop(); focus; focus = queue.pop()) {
    for (const direction of ['up', 'down', 'left', 'right']) {
      test.editor.set({ focus });
      test.run(`focus.${direction}`);
      if (seen.has(at(test))) continue;
      seen.set(at(test), test.state.focus);
      queue.push(test.state.focus);
    }
  }
  return new Set(seen.keys());
}

function allPlaces(document: CanvasDocument): string[] {
  const { order } = new TestEditor(document).state.derived;
  return BLOCK_KEYS.flatMap((key) => (order[key].length > 0 ? order[key] : [key]));
}

describe('the arrow keys', () => {
  it('go from card to card by position, and select what they reach', () => {
    const test = new TestEditor(MODEL).select('C');

    expect(['down', 'right', 'up', 'left'].map((direction) => at(test.run(`focus.${direction}`)))).toEqual([
      'D',
      'B',
      'A',
      'customerRelationships',
    ]);
    expect(test.selected).toEqual([]);
    expect(test.run('focus.down').selected).toEqual(['C']);
  });

  it('stay where there is nothing in that direction', () => {
    const test = new TestEditor(MODEL).select('A');

    expect(at(test.run('focus.right'))).toBe('A');
  });

  it('grow the selection with Shift', () => {
    const test = new TestEditor(MODEL).select('C').run('select.down', 'select.right');

    expect([test.selected, at(test)]).toEqual([['B', 'C', 'D'], 'B']);
  });

  it('let the selection shrink again on the way back', () => {
    const test = new TestEditor(MODEL).select('C').run('select.down', 'select.up');

    expect([test.selected, at(test)]).toEqual([['C'], 'C']);
  });

  it('start at the first card of the block after Escape, which leaves no card half chosen', () => {
    const test = new TestEditor(MODEL).select('D').run('edit.escape');
    expect([test.selected, at(test)]).toEqual([[], 'channels']);

    test.run('focus.down');

    expect([test.selected, at(test)]).toEqual([['C'], 'C']);
  });

  it('bring the card into view', () => {
    const test = new TestEditor(MODEL).select('C');
    test.editor.set({ viewport: { width: 300, height: 120 }, camera: { x: 700, y: 300, z: 1 } });

    test.run('focus.down');

    const { camera } = test.state;
    expect(test.box('D').y + 46 <= camera.y + 120).toBe(true);
  });

  it('reach every card and every empty block of a board', () => {
    fc.assert(
      fc.property(aBoard, (board) => {
        expect(allPlaces(board).filter((place) => !reachable(board).has(place))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('reach every card also where cards lie anywhere, on top of each other too', () => {
    fc.assert(
      fc.property(aDocument, (board) => {
        expect(allPlaces(board).filter((place) => !reachable(board).has(place))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the digits', () => {
  it('put the focus on the first card of a block, or on the empty block', () => {
    const test = new TestEditor(MODEL);

    expect([at(test.run('block.focus.channels')), test.selected]).toEqual(['C', ['C']]);
    expect([at(test.run('block.focus.keyPartners')), test.selected]).toEqual(['keyPartners', []]);
  });
});
