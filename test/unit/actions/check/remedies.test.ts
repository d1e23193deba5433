import { beforeEach, describe, expect, it } from 'vitest';
import { registerRails } from '../../../../renderer/actions/rails.ts';
import { runRemedy } from '../../../../renderer/actions/check/remedies.ts';
import { finishWriting } from '../../../../renderer/state/cardWriting.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

let editor: TestEditor;
beforeEach(() => {
  editor = new TestEditor(documentOf({ customerSegments: ['A'], keyActivities: ['baking'] }));
  editor.editor.set({ view: 'check' });
});

function write(text: string): void {
  const { editing } = editor.state;
  if (!editing) throw new Error('nothing is being written');
  editor.editor.set({ editing: { ...editing, text } });
  finishWriting(editor.editor);
}

describe('a remedy that makes a card', () => {
  it('goes to the canvas and writes on a new card that is linked; card, link and text are one step', () => {
    runRemedy(editor.context, { kind: 'addLinkedCard', cardId: 'A', block: 'channels', stage: 'attract' });
    const { view, focus } = editor.state;
    write('Shop');

    const shop = editor.find('Shop');
    expect({ view, focus }).toEqual({ view: 'canvas', focus: { block: 'channels', cardId: shop.id } });
    expect(shop).toMatchObject({ block: 'channels', stages: ['attract'] });
    expect(editor.links).toEqual([`A-${shop.id}`]);
    expect(editor.selected).toEqual([shop.id]);
    expect(editor.steps).toEqual(['step.addCard']);
  });

  it('left empty, leaves no card, no link and no step', () => {
    runRemedy(editor.context, { kind: 'addLinkedCard', cardId: 'A', block: 'channels' });
    write('');

    expect(editor.state.document.cards.size).toBe(2);
    expect(editor.links).toEqual([]);
    expect(editor.steps).toEqual([]);
  });

  it('links in the direction of the rules', () => {
    runRemedy(editor.context, { kind: 'addLinkedCard', cardId: 'baking', block: 'valuePropositions' });
    write('Bread');

    expect(editor.links).toEqual([`${editor.find('Bread').id}-baking`]);
  });

  it('can make a card alone', () => {
    runRemedy(editor.context, { kind: 'addCard', block: 'keyPartners' });
    write('Mill');

    expect(editor.texts('keyPartners')).toEqual(['Mill']);
    expect(editor.steps).toEqual(['step.addCard']);
  });

  it('does nothing for a card that is gone', () => {
    runRemedy(editor.context, { kind: 'addLinkedCard', cardId: 'gone', block: 'channels' });

    expect(editor.state).toMatchObject({ view: 'check', editing: null });
    expect(editor.steps).toEqual([]);
  });

  it('keeps what was being written elsewhere', () => {
    editor.editor.set({ editing: { cardId: 'A', text: 'Families', isNew: false } });

    runRemedy(editor.context, { kind: 'addCard', block: 'keyPartners' });

    expect(editor.texts('customerSegments')).toEqual(['Families']);
  });
});

describe('a remedy that leads somewhere', () => {
  it('opens the field in the inspector, whatever view is shown, and the inspector if it is closed', () => {
    const toggled: string[] = [];
    registerRails(editor.app, { isShown: (side) => side === 'left', toggle: (side) => toggled.push(side) });

    runRemedy(editor.context, { kind: 'openField', cardId: 'A', field: 'criteria' });

    expect(editor.state).toMatchObject({ view: 'check', fieldRequest: { cardId: 'A', field: 'criteria' } });
    expect(editor.selected).toEqual(['A']);
    expect(toggled).toEqual(['right']);
  });

  it('leaves an open inspector open', () => {
    const toggled: string[] = [];
    registerRails(editor.app, { isShown: () => true, toggle: (side) => toggled.push(side) });

    runRemedy(editor.context, { kind: 'openField', cardId: 'A', field: 'criteria' });

    expect(toggled).toEqual([]);
  });

  it('opens the link picker for the card, on the canvas, with the blocks that are missing', () => {
    runRemedy(editor.context, { kind: 'linkCard', cardId: 'A', blocks: ['channels'] });

    expect(editor.state).toMatchObject({ view: 'canvas', focus: { cardId: 'A' } });
    expect(editor.app.getState().overlay).toEqual({ kind: 'linkPicker', cardId: 'A', blocks: ['channels'] });
  });

  it('shows the block, on the canvas', () => {
    runRemedy(editor.context, { kind: 'showBlock', block: 'costStructure' });

    expect(editor.state).toMatchObject({ view: 'canvas', focus: { block: 'costStructure', cardId: null } });
  });
});

it('a remedy that chooses the market is one step', () => {
  runRemedy(editor.context, { kind: 'setMarketType', marketType: 'niche' });

  expect(editor.state.document.info.marketType).toBe('niche');
  expect(editor.steps).toEqual(['step.info']);
});
