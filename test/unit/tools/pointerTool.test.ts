import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
const setup = () => new TestEditor(MODEL);

describe('clicking', () => {
  it('selects a card and gives it the focus', () => {
    const test = setup().card('C').click();

    expect([test.selected, test.state.focus]).toEqual([['C'], { block: 'channels', cardId: 'C' }]);
  });

  it('selects another card instead', () => {
    expect(setup().card('C').click().card('D').click().selected).toEqual(['D']);
  });

  it('adds a card with Shift, and takes it away again', () => {
    const test = setup().card('C').click().card('A').click({ shift: true });
    expect(test.selected).toEqual(['A', 'C']);

    test.card('C').click({ shift: true });
    expect(test.selected).toEqual(['A']);
  });

  it('picks one out of several', () => {
    expect(setup().select('A', 'C', 'D').card('C').click().selected).toEqual(['C']);
  });

  it('selects a link', () => {
    const test = setup();

    test.click(test.linkMiddle('A-C'));

    expect(test.selected).toEqual(['A-C']);
  });

  it('beside everything selects nothing and gives the block the focus', () => {
    const test = setup().select('A', 'C').click('keyPartners');

    expect([test.selected, test.state.focus]).toEqual([[], { block: 'keyPartners', cardId: null }]);
  });

  it('beside everything with Shift keeps the selection', () => {
    expect(setup().select('A').click('keyPartners', { shift: true }).selected).toEqual(['A']);
  });

  it('on the empty board ends the spotlight, on a card it goes on', () => {
    const test = setup();
    test.editor.set({ spotlight: 'A' });
    expect(test.click('C').state.spotlight).toBe('A');
    expect(test.click('keyPartners').state.spotlight).toBeNull();

    test.editor.set({ spotlight: 'A' });
    expect(test.click({ x: -50, y: -50 }).state.spotlight).toBeNull();
  });

  it('off the board keeps the focus in its block', () => {
    const test = setup().select('C').click({ x: -50, y: -50 });

    expect([test.selected, test.state.focus]).toEqual([[], { block: 'channels', cardId: null }]);
  });

  it('with a hand that shakes a little is still a click', () => {
    const test = setup().select('A', 'C');
    const at = test.point('C');

    test
      .press(at)
      .move({ x: at.x + 1, y: at.y + 1 })
      .release({ x: at.x + 1, y: at.y + 1 });

    expect([test.selected, test.steps]).toEqual([['C'], []]);
  });

  it('ends writing first', () => {
    const test = setup().select('C').run('card.write').type('new').card('D').click();

    expect([test.find('C').text, test.state.editing, test.selected]).toEqual(['new', null, ['D']]);
  });

  it('finds what lies under the pointer at any zoom', () => {
    const test = setup();
    test.editor.set({ camera: { x: 300, y: -200, z: 0.3 } });

    expect(test.card('D').click().selected).toEqual(['D']);
  });
});

describe('a second finger', () => {
  it('ends what the first one has begun, without a trace', () => {
    const test = setup().select('A').dragging('keyPartners', 'channels', { shift: true });
    expect(test.selected).not.toEqual(['A']);

    test.press('D', { shift: true }).release('D');

    expect([test.selected, test.state.gesture]).toEqual([['A', 'D'], null]);
  });
});
