import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor, type Keys } from '../support/TestEditor.ts';

const MODEL = documentOf({ channels: ['C'] });
const at = (x: number, y: number, keys: Keys) => ({
  ...{ button: 0, shift: false, alt: false, mod: false, space: false, touch: false },
  ...keys,
  screen: { x, y },
});

describe('panning', () => {
  it.each([
    ['the middle button', { button: 1 }],
    ['the space bar', { space: true }],
  ])('with %s moves the board with the hand, also from a card', (_how, keys) => {
    const test = new TestEditor(MODEL).select('C');
    test.editor.set({ camera: { x: 10, y: 20, z: 0.5 } });

    test.tool.press(at(400, 400, keys));
    expect(test.state.gesture).toEqual({ kind: 'pan' });
    test.tool.move(at(450, 380, keys));
    test.tool.release(at(450, 380, keys));

    expect([test.state.camera, test.state.gesture, test.selected, test.steps]).toEqual([
      { x: -90, y: 60, z: 0.5 },
      null,
      ['C'],
      [],
    ]);
  });

  it('stays where it is at Escape and ends', () => {
    const test = new TestEditor(MODEL);
    test.tool.press(at(400, 400, { button: 1 }));
    test.tool.move(at(450, 380, { button: 1 }));

    test.escape();
    test.tool.move(at(900, 900, { button: 1 }));
    test.tool.release(at(900, 900, { button: 1 }));

    expect(test.state.camera).toEqual({ x: -50, y: 20, z: 1 });
  });

  it('is nothing the right button does', () => {
    const test = new TestEditor(MODEL).select('C').drag('keyPartners', 'channels', { button: 2 });

    expect([test.state.camera, test.selected, test.steps]).toEqual([{ x: 0, y: 0, z: 1 }, ['C'], []]);
  });

  it('lets edges of the view pull along only what is dragged over the board', () => {
    const test = new TestEditor(MODEL);
    const scrolls = (start: () => TestEditor) => {
      const is = start().tool.isScrolling();
      test.tool.cancel();
      return is;
    };

    expect([
      scrolls(() => test.card('C').drag().over('keyPartners')),
      scrolls(() => test.card('C').dragHandle().over('keyPartners')),
      scrolls(() => test.dragging('keyPartners', 'keyActivities')),
      scrolls(() => test.card('C').dragEdge().overBy(30, 0)),
      scrolls(() => test.press('C', { button: 1 })),
      test.tool.isScrolling(),
    ]).toEqual([true, true, true, false, false, false]);
  });
});
