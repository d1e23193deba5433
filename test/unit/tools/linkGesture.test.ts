import { describe, expect, it } from 'vitest';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], valuePropositions: ['V'], channels: ['C', 'D'], costStructure: ['E'] }, [
  ['A', 'C'],
]);
const setup = () => new TestEditor(MODEL);

describe('a line from a card’s handle', () => {
  it('links the two cards as one step', () => {
    const test = setup().card('B').dragHandle().to('D');

    expect([test.links, test.steps, test.toasts]).toEqual([['A-C', 'B-D'], ['step.link'], []]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
  });

  it('may be drawn against the direction the link then has', () => {
    expect(setup().card('D').dragHandle().to('B').links).toEqual(['A-C', 'B-D']);
  });

  it('lights up the cards that can be linked, and itself', () => {
    const test = setup().card('A').dragHandle().over('keyPartners');

    expect(test.state.gesture).toMatchObject({
      kind: 'link',
      fromId: 'A',
      allowed: new Set(['A', 'V', 'D']),
      targetId: null,
      refusal: null,
    });
    expect(test.state.revision).toBe(0);
  });

  it.each([
    ['E', { code: 'blocks-not-linkable', from: 'customerSegments', to: 'costStructure' }],
    ['B', { code: 'same-block', block: 'customerSegments' }],
    ['C', { code: 'already-linked' }],
  ])('says over card %s why it cannot be linked, before and after letting go', (target, refusal) => {
    const test = setup().card('A').dragHandle().over(target);
    expect(test.state.gesture).toMatchObject({ targetId: target, refusal });

    test.release(target);
    expect([test.links, test.steps, test.toasts.length]).toEqual([['A-C'], [], 1]);
  });

  it('that ends on no card is nothing', () => {
    const test = setup().card('A').dragHandle().to('keyPartners');

    expect([test.links, test.steps, test.toasts, test.state.gesture]).toEqual([['A-C'], [], [], null]);
  });

  it('that ends where it began is nothing', () => {
    const test = setup().card('A').dragHandle().to('A');

    expect([test.steps, test.toasts]).toEqual([[], []]);
  });

  it('is dropped by Escape without a trace', () => {
    const test = setup().card('B').dragHandle().over('D').escape().release('D');

    expect([test.links, test.steps, test.state.gesture]).toEqual([['A-C'], [], null]);
  });

  it('is a click on the card where the hand does not move', () => {
    const test = setup().hover('B');
    const { x, y, width, height } = test.box('B');

    test.click({ x: x + width, y: y + height / 2 });

    expect([test.selected, test.steps]).toEqual([['B'], []]);
  });
});

describe('a link', () => {
  it('is deleted after a click on it', () => {
    const test = setup();

    test.click(test.linkMiddle('A-C')).run('edit.delete');

    expect([test.links, test.steps, test.selected]).toEqual([[], ['step.delete'], []]);
    expect(test.undo().selected).toEqual(['A-C']);
  });
});
