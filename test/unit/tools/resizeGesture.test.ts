import { describe, expect, it } from 'vitest';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH } from '../../../renderer/model/document.ts';
import { toScreen } from '../../../renderer/state/cameraMoves.ts';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { overlapFaults } from '../support/faults.ts';
import { TestEditor } from '../support/TestEditor.ts';

const LONG = 'Many words that take more room the narrower the card becomes';
const MODEL = documentOf({ channels: [{ id: 'C', text: LONG }, 'D'] });
const setup = () => new TestEditor(MODEL);

describe('dragging a card’s right edge', () => {
  it('changes its width as one step', () => {
    const test = setup().card('C').dragEdge({ mod: true }).by(57, 3);

    expect([test.find('C').width, test.steps, test.selected]).toEqual([257, ['step.resizeCard'], ['C']]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
  });

  it('shows the new width and changes nothing before it is let go', () => {
    const test = setup().card('C').dragEdge({ mod: true }).overBy(57, 3);

    expect(test.state.gesture).toMatchObject({ kind: 'resize', id: 'C', width: 257 });
    expect(test.state.revision).toBe(0);
  });

  it('is drawn to the edges of its neighbours, unless Mod suspends that', () => {
    const width = (mod: boolean) => {
      const test = new TestEditor(documentOf({ channels: ['C', { id: 'D', width: 260 }] }));
      return test.card('C').dragEdge({ mod }).by(57, 0).find('C').width;
    };

    expect([width(false), width(true)]).toEqual([260, 257]);
  });

  it.each([
    [-500, CARD_MIN_WIDTH],
    [900, CARD_MAX_WIDTH],
  ])('by %d stops at %d', (dx, width) => {
    expect(setup().card('C').dragEdge().by(dx, 0).find('C').width).toBe(width);
  });

  it('stays under the pointer when the columns widen with it', () => {
    const test = setup();
    const onScreen = () => toScreen(test.state.camera, test.box('C'));
    const [before, column] = [onScreen(), test.box('C').x];

    test.card('C').dragEdge({ mod: true }).by(150, 0);

    expect(onScreen()).toEqual(before);
    expect(test.box('C').x).toBeGreaterThan(column);
  });

  it('moves the cards down that it then covers, in the same step', () => {
    const test = setup().card('C').dragEdge().by(-100, 0);

    expect([overlapFaults(test.state.document), test.steps]).toEqual([[], ['step.resizeCard']]);
    expect(test.find('D').y).toBeGreaterThan(MODEL.cards.get('D')?.y ?? 0);
  });

  it('moves a card beside it out of the way when it becomes wider', () => {
    const test = new TestEditor(documentOf({ costStructure: ['C', { id: 'D', x: 208, y: 0 }] })).card('C').dragEdge().by(60, 0);

    expect(overlapFaults(test.state.document)).toEqual([]);
  });

  it('back to where it was is no step', () => {
    const test = setup();
    const box = test.box('C');
    const at = { x: box.x + box.width - 1, y: box.y + 4 };

    test
      .dragging(at, { x: at.x + 50, y: at.y })
      .move(at)
      .release(at);

    expect(test.steps).toEqual([]);
  });

  it('is dropped by Escape without a trace', () => {
    const test = setup().card('C').dragEdge().overBy(60, 0).escape();

    test.release({ x: 900, y: 500 });

    expect([contentOf(test.state.document), test.state.gesture, test.steps]).toEqual([contentOf(MODEL), null, []]);
  });
});
