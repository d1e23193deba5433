import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { aBoard } from '../support/aDocument.ts';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { documentFaults, overlapFaults, sessionFaults } from '../support/faults.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf(
  { customerSegments: [{ id: 'A', color: 'wine', notes: 'who' }, 'B'], valuePropositions: ['V'], channels: ['C', 'D'] },
  [
    ['A', 'C'],
    ['A', 'V'],
  ],
);
const setup = () => new TestEditor(MODEL);
const placeOf = (test: TestEditor, id: string) => {
  const { block, x, y } = test.find(id);
  return { block, x, y };
};

describe('dragging a card', () => {
  it('lays it down where it was let go, as one step', () => {
    const test = setup().card('C').drag().by(0, 120);

    expect([placeOf(test, 'C'), test.steps, test.selected]).toEqual([
      { block: 'channels', x: 0, y: 120 },
      ['step.moveCards'],
      ['C'],
    ]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
  });

  it('shows where it goes and changes nothing before it is let go', () => {
    const test = setup().card('C').drag().over('keyPartners');

    expect(test.state.gesture).toMatchObject({ kind: 'move', ids: new Set(['C']), target: 'keyPartners', isCopy: false });
    expect([contentOf(test.state.document), test.state.revision]).toEqual([contentOf(MODEL), 0]);
  });

  it('puts it into the block under the pointer with everything it carries, and says which links that cost', () => {
    const test = setup().card('A').drag().to('channels');

    expect(test.find('A')).toMatchObject({ block: 'channels', text: 'A', color: 'wine', notes: 'who' });
    expect([test.links, test.removedLinks, test.toasts, test.state.focus.block]).toEqual([
      [],
      [2],
      ['2 links were removed: these blocks cannot be linked.'],
      'channels',
    ]);
    expect(test.undo().links).toEqual(['A-C', 'A-V']);
  });

  it('says nothing where all links stay', () => {
    const test = setup().card('V').drag().to('customerRelationships');

    expect([test.links, test.toasts]).toEqual([['A-C', 'A-V'], []]);
  });

  it('takes all selected cards along', () => {
    const test = setup().select('C', 'D').card('D').drag().by(0, 60);

    expect([placeOf(test, 'C').y, placeOf(test, 'D').y, test.steps]).toEqual([60, 114, ['step.moveCards']]);
  });

  it('keeps cards of several blocks each in its own while the pointer stays at home', () => {
    const test = setup().select('A', 'D').card('D').drag().by(0, 70);

    expect([placeOf(test, 'A'), placeOf(test, 'D')].map(({ block, y }) => [block, y])).toEqual([
      ['customerSegments', 108],
      ['channels', 124],
    ]);
  });

  it('gathers cards of several blocks in the one it leads to', () => {
    const test = setup().select('A', 'D').card('D').drag().to('keyPartners');

    expect([test.texts('keyPartners').toSorted(), overlapFaults(test.state.document)]).toEqual([['A', 'D'], []]);
  });

  it('moves a card alone that was not selected', () => {
    const test = setup().select('C').card('D').drag().by(0, 60);

    expect([test.selected, placeOf(test, 'C').y]).toEqual([['D'], 0]);
  });

  it('selects a card again that the press with Shift has let go', () => {
    const test = setup().select('C', 'D').card('D').drag({ shift: true }).by(0, 60);

    expect([test.selected, placeOf(test, 'D').y]).toEqual([['D'], 114]);
  });

  it('draws the card to its neighbours, unless Mod suspends that', () => {
    const test = setup();

    expect(test.card('C').drag().overBy(4, 150).state.gesture).toMatchObject({
      dx: 0,
      guides: expect.arrayContaining([expect.anything()]),
    });
    test.tool.cancel();
    expect(test.card('C').drag({ mod: true }).overBy(4, 150).state.gesture).toMatchObject({ dx: 4, dy: 150, guides: [] });
  });

  it('lays no card on another, unless Mod suspends that', () => {
    const onto = (mod: boolean) => {
      const test = setup();
      return test.card('C').drag({ mod }).to('D');
    };

    expect(overlapFaults(onto(false).state.document)).toEqual([]);
    expect(overlapFaults(onto(true).state.document)).toEqual(['C on D']);
  });

  it('never leaves the board at its top and left', () => {
    const test = setup().card('C').drag({ mod: true }).by(-30, -30);

    expect(placeOf(test, 'C')).toEqual({ block: 'channels', x: 0, y: 0 });
  });

  it('that comes back to where it began is no step', () => {
    const test = setup();
    const at = test.point('C');

    test
      .dragging(at, { x: at.x + 60, y: at.y + 300 })
      .move(at)
      .release(at);

    expect(test.steps).toEqual([]);
  });

  it('off the board keeps it in its block', () => {
    const test = setup().card('C').drag().to({ x: 700, y: 2_000 });

    expect(placeOf(test, 'C').block).toBe('channels');
  });

  it('goes on where the camera moves under it', () => {
    const test = setup();
    const at = test.point('C');
    test.press(at).move({ x: at.x, y: at.y + 60 });
    test.editor.set({ camera: { x: 0, y: 60, z: 1 } });
    const screen = { x: at.x, y: at.y + 60 };
    const input = { screen, button: 0, shift: false, alt: false, mod: false, space: false, touch: false };

    test.tool.move(input);
    test.tool.release(input);

    expect(placeOf(test, 'C').y).toBe(120);
  });

  it('moves as far on the board as the zoom says', () => {
    const test = setup();
    test.editor.set({ camera: { x: 0, y: 0, z: 0.5 } });

    test.card('C').drag({ mod: true }).by(0, 140);

    expect(placeOf(test, 'C').y).toBe(140);
  });
});

describe('dragging with Alt', () => {
  it('leaves the card and lays down a copy, without its links', () => {
    const test = setup().card('A').drag({ alt: true }).to('customerRelationships');

    expect([placeOf(test, 'A'), test.links]).toEqual([placeOf(setup(), 'A'), ['A-C', 'A-V']]);
    expect(test.find('new1')).toMatchObject({ block: 'customerRelationships', text: 'A', notes: 'who', color: 'wine' });
    expect([test.selected, test.steps, test.toasts]).toEqual([['new1'], ['step.copyCards'], []]);
  });

  it('gives a copied segment a letter of its own and leaves the other its own, also above it', () => {
    const test = setup().card('B').drag({ alt: true, mod: true }).by(0, -54);

    expect(test.state.derived.segments.map(({ id, letter }) => `${id} ${letter}`).toSorted()).toEqual(['A A', 'B B', 'new1 C']);
  });

  it('lays a copy beside where it would lie on its original', () => {
    const test = setup().card('C').drag({ alt: true }).by(4, 4);

    expect([test.state.document.cards.size, overlapFaults(test.state.document)]).toEqual([6, []]);
  });

  it('decides at the end, not at the start', () => {
    const test = setup();
    const at = test.point('C');

    test
      .press(at)
      .move({ x: at.x, y: at.y + 150 })
      .release({ x: at.x, y: at.y + 150 }, { alt: true });

    expect(test.state.document.cards.size).toBe(6);
  });
});

describe('Escape', () => {
  it.each(['before the next move', 'before the release'])('in the middle of a drag leaves no trace %s', (when) => {
    const test = setup().card('C').drag().over('keyPartners').escape();

    if (when === 'before the next move') test.move('costStructure');
    test.release('keyPartners');

    expect([contentOf(test.state.document), test.state.gesture, test.steps, test.state.file.isEdited]).toEqual([
      contentOf(MODEL),
      null,
      [],
      false,
    ]);
  });

  it('ends only the drag: the next one works', () => {
    const test = setup().card('C').drag().over('keyPartners').escape().release('keyPartners').card('C').drag().to('keyPartners');

    expect(test.texts('keyPartners')).toEqual(['C']);
  });

  it('is what a lost pointer means as well', () => {
    const test = setup().card('C').drag().over('keyPartners');

    test.tool.cancel();
    test.move('costStructure').release('costStructure');

    expect([contentOf(test.state.document), test.state.gesture]).toEqual([contentOf(MODEL), null]);
  });
});

describe('any drag without Mod', () => {
  const aDrag = fc.record({
    card: fc.nat(),
    also: fc.array(fc.nat(), { maxLength: 3 }),
    to: fc.oneof(
      fc.constantFrom(...BLOCK_KEYS),
      fc.record({ x: fc.integer({ min: -100, max: 1_600 }), y: fc.integer({ min: -100, max: 1_200 }) }),
    ),
    alt: fc.boolean(),
  });

  it('leaves no card on another, loses none, and is taken back by one Undo', () => {
    fc.assert(
      fc.property(aBoard, fc.array(aDrag, { minLength: 1, maxLength: 6 }), (board, drags) => {
        fc.pre(board.cards.size > 0);
        const test = new TestEditor(board);
        for (const { card, also, to, alt } of drags) {
          const ids = [...test.state.document.cards.keys()];
          const named = [card, ...also].flatMap((at) => ids[at % ids.length] ?? []);
          const before = contentOf(test.state.document);
          test.select(...named).drag(named[0] ?? '', to, { alt });

          expect([
            ...overlapFaults(test.state.document),
            ...documentFaults(test.state.document),
            ...sessionFaults(test.state),
          ]).toEqual([]);
          // Where the card lies under the pointer already it is a click, which copies nothing.
          expect([ids.length, ids.length + (alt ? new Set(named).size : 0)]).toContain(test.state.document.cards.size);
          const after = contentOf(test.state.document);
          if (JSON.stringify(after) === JSON.stringify(before)) continue;
          expect(contentOf(test.undo().state.document)).toEqual(before);
          test.redo();
        }
      }),
      { numRuns: 60 },
    );
  });
});
