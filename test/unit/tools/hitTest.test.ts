import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
const setup = () => new TestEditor(MODEL);

describe('hovering', () => {
  it('says what a press would do', () => {
    const test = setup();
    const box = test.box('C');
    const hit = (x: number, y: number) =>
      test.tool.hover({ ...{ button: 0, shift: false, alt: false, mod: false, space: false, touch: false }, screen: { x, y } });

    expect(hit(box.x + 30, box.y + 12)).toEqual({ kind: 'card', id: 'C', part: 'body' });
    expect(hit(box.x + box.width - 1, box.y + 4)).toEqual({ kind: 'card', id: 'C', part: 'edge' });
    expect(hit(-20, -20)).toEqual({ kind: 'nothing' });
    expect(hit(test.point('keyPartners').x, test.point('keyPartners').y)).toEqual({ kind: 'block', block: 'keyPartners' });
  });

  it('offers the handles of the card under the pointer and of one selected alone', () => {
    const test = setup();
    const box = test.box('C');
    const middle = { x: box.x + box.width, y: box.y + box.height / 2 };
    const part = () => {
      const hit = test.tool.hover({
        ...{ button: 0, shift: false, alt: false, mod: false, space: false, touch: false },
        screen: middle,
      });
      return hit.kind === 'card' ? hit.part : hit.kind;
    };

    expect(part()).toBe('edge');
    test.hover('C');
    expect(part()).toBe('handle');
    test.hover('keyPartners').select('C');
    expect(part()).toBe('handle');
    test.select('C', 'D');
    expect(part()).toBe('edge');
  });
});
