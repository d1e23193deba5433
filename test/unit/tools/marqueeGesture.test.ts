import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
const setup = () => new TestEditor(MODEL);

describe('the frame', () => {
  const around = (test: TestEditor, ...names: string[]) => {
    const boxes = names.map((name) => test.box(name));
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) throw new Error('nothing to go around');
    return [
      { x: first.x - 8, y: first.y - 6 },
      { x: last.x + last.width - 20, y: last.y + 6 },
    ] as const;
  };

  it('selects the cards it touches and gives the first one the focus', () => {
    const test = setup();
    const [from, to] = around(test, 'C', 'D');

    test.drag(from, to);

    expect([test.selected, test.state.focus, test.state.gesture]).toEqual([['C', 'D'], { block: 'channels', cardId: 'C' }, null]);
  });

  it('can be drawn from any corner', () => {
    const test = setup();
    const [from, to] = around(test, 'C', 'D');

    expect(test.drag({ x: from.x, y: to.y + 60 }, { x: to.x, y: from.y + 10 }).selected).toEqual(['C', 'D']);
  });

  it('replaces the selection, and adds to it with Shift', () => {
    const test = setup().select('A');
    const [from, to] = around(test, 'C', 'D');

    expect(test.drag(from, to, { shift: true }).selected).toEqual(['A', 'C', 'D']);
    expect(test.drag(from, to).selected).toEqual(['C', 'D']);
  });

  it('lets cards go that it no longer touches', () => {
    const test = setup();
    const [from, to] = around(test, 'C', 'D');

    test.dragging(from, to).move({ x: to.x, y: to.y - 40 });
    expect(test.selected).toEqual(['C']);

    test.release({ x: to.x, y: to.y - 40 });
    expect(test.selected).toEqual(['C']);
  });

  it.each(['before the next move', 'before the release'])('leaves no trace after Escape %s', (when) => {
    const test = setup().select('A');
    const [from, to] = around(test, 'C', 'D');
    test.dragging(from, to, { shift: true }).escape();

    if (when === 'before the next move') test.move({ x: to.x, y: to.y + 9 });
    test.release(to);

    expect([test.selected, test.state.gesture, test.steps]).toEqual([['A'], null, []]);
  });

  it('brings nothing back that was deleted meanwhile', () => {
    const test = setup().select('A');
    const [from, to] = around(test, 'C', 'D');

    test
      .dragging(from, to, { shift: true })
      .run('edit.delete')
      .move({ x: to.x, y: to.y + 9 })
      .release(to);

    expect([test.selected, [...test.state.document.cards.keys()]]).toEqual([[], ['B']]);
  });
});
