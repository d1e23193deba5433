import { describe, expect, it } from 'vitest';
import { changeCards, moveCards, removeItems } from '../../../renderer/model/edits/cardEdits.ts';
import { STEPS_AT_HAND } from '../../../renderer/model/history.ts';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
const FILE = { ref: { id: 'f', name: 'x.bmc', folder: '~' }, name: 'x' };
const setup = () => {
  const test = new TestEditor(MODEL);
  const { editor } = test;
  const write = (id: string, text: string) => editor.commit('step.editText', changeCards(editor.get().document, [id], { text }));
  const remove = (...ids: string[]) =>
    editor.commit('step.delete', removeItems(editor.get().document, new Set(ids)), { selection: [] });
  return { test, editor, write, remove };
};

describe('a step', () => {
  it('changes the document and everything that follows from it at once', () => {
    const { editor, write } = setup();
    const before = editor.get();
    const seen: number[] = [];
    editor.store.subscribe((state) => seen.push(state.revision));

    write('A', 'Tourists');

    const { document, revision, layout, undoLabel, redoLabel, file } = editor.get();
    expect({ text: document.cards.get('A')?.text, revision, undoLabel, redoLabel, file, seen }).toEqual({
      text: 'Tourists',
      revision: 1,
      undoLabel: 'step.editText',
      redoLabel: null,
      file: { ref: null, name: 'Test', isEdited: true },
      seen: [1],
    });
    expect(layout).not.toBe(before.layout);
    expect(layout.cards.get('B')).toBe(before.layout.cards.get('B'));
  });

  it('without operations is no step', () => {
    const { editor } = setup();
    const before = editor.get();

    editor.commit('step.delete', [], { selection: ['A'] });

    expect(editor.get()).toBe(before);
  });

  it('leaves the document it was given alone', () => {
    const { remove } = setup();

    remove('A');

    expect(MODEL.cards.has('A')).toBe(true);
  });

  it('merges with the one before where both have the same key', () => {
    const { test, editor } = setup();
    const type = (text: string) =>
      editor.commit('step.info', changeCards(editor.get().document, ['A'], { text }), { mergeKey: 'text:A' });

    type('T');
    test.wait(999);
    type('To');
    test.wait(1_000);
    type('Tou');

    expect(test.steps).toHaveLength(2);
    editor.undo();
    expect(test.find('A').text).toBe('To');
    editor.undo();
    expect(test.find('A').text).toBe('A');
  });
});

describe('undo and redo', () => {
  it('go back to the start and forth to the end', () => {
    const { test, editor, write, remove } = setup();
    write('A', 'Tourists');
    editor.commit('step.moveCards', moveCards(editor.get().document, [{ id: 'A', block: 'channels', x: 0, y: 300 }]));
    remove('C');
    const end = contentOf(editor.get().document);

    test.undo().undo().undo();
    expect(contentOf(editor.get().document)).toEqual(contentOf(MODEL));
    expect(test.canRun('edit.undo')).toBe(false);

    test.redo().redo().redo();
    expect(contentOf(editor.get().document)).toEqual(end);
    expect(test.canRun('edit.redo')).toBe(false);
  });

  it('name the step they would take', () => {
    const { editor, write, remove } = setup();
    write('A', 'x');
    remove('B');

    editor.undo();

    expect([editor.get().undoLabel, editor.get().redoLabel]).toEqual(['step.editText', 'step.delete']);
  });

  it('bring the selection back that was there, and the focus with it', () => {
    const { test, editor, remove } = setup();
    test.select('C', 'D');
    remove('C', 'D');
    test.select('A');

    editor.undo();
    expect([test.selected, editor.get().focus]).toEqual([['C', 'D'], { block: 'channels', cardId: 'C' }]);

    editor.redo();
    expect([test.selected, editor.get().focus]).toEqual([[], { block: 'channels', cardId: null }]);
  });

  it('take the focus along into the block its card goes back to', () => {
    const { test, editor } = setup();
    test.select('A');
    editor.commit('step.moveCards', moveCards(editor.get().document, [{ id: 'A', block: 'channels', x: 0, y: 300 }]));
    expect(editor.get().focus).toEqual({ block: 'channels', cardId: 'A' });

    editor.undo();

    expect(editor.get().focus).toEqual({ block: 'customerSegments', cardId: 'A' });
  });

  it('leave nothing pointing at what is gone', () => {
    const { test, editor, remove } = setup();
    test.select('A');
    editor.set({ hover: 'A-C', spotlight: 'A' });

    remove('A');

    expect(editor.get()).toMatchObject({ selection: new Set(), focus: { cardId: null }, hover: null, spotlight: null });
  });

  it('end the spotlight of a segment that becomes something else', () => {
    const { editor } = setup();
    editor.set({ spotlight: 'A' });

    editor.commit('step.moveCards', moveCards(editor.get().document, [{ id: 'A', block: 'channels', x: 0, y: 300 }]));

    expect(editor.get().spotlight).toBeNull();
  });

  it('end a gesture that began before them, for the board under it is another', () => {
    const { test, write } = setup();
    write('A', 'Tourists');
    test.dragging('C', 'keyPartners');

    test.undo();
    test.release('keyPartners');

    expect([test.state.gesture, test.find('C').block, test.canRun('edit.undo')]).toEqual([null, 'channels', false]);
  });
});

describe('the unsaved mark', () => {
  it('goes away with saving and comes back with any step, undo too', () => {
    const { editor, write } = setup();
    write('A', 'x');

    editor.markSaved(FILE, editor.get().revision);
    expect(editor.get().file).toEqual({ ...FILE, isEdited: false });

    editor.undo();
    expect(editor.get().file.isEdited).toBe(true);
    editor.redo();
    expect(editor.get().file.isEdited).toBe(false);
  });

  it('goes away when everything since the start is undone', () => {
    const { editor, write } = setup();
    write('A', 'x');

    editor.undo();

    expect(editor.get().file.isEdited).toBe(false);
  });

  it('stays when what was saved is undone and something else done', () => {
    const { editor, write } = setup();
    write('A', 'x');
    editor.markSaved(FILE, editor.get().revision);
    editor.undo();

    write('A', 'x');

    expect(editor.get().file.isEdited).toBe(true);
  });

  it('stays when something was written while the save was on its way', () => {
    const { editor, write } = setup();
    write('A', 'x');
    const { revision } = editor.get();
    write('A', 'y');

    editor.markSaved(FILE, revision);

    expect(editor.get().file).toEqual({ ...FILE, isEdited: true });
  });

  it('stays when what is on its way to the disk was undone meanwhile', () => {
    const { editor, write } = setup();
    write('A', 'x');
    const { revision } = editor.get();
    editor.undo();

    editor.markSaved(FILE, revision);

    // The file now holds what the board does not show; “not edited” would throw the board away on closing.
    expect(editor.get().file.isEdited).toBe(true);
  });

  it('knows nothing of the saved state after a save of an older one', () => {
    const { editor, write } = setup();
    write('A', 'x');
    const { revision } = editor.get();
    write('A', 'y');
    editor.markSaved(FILE, revision);

    editor.undo();
    editor.undo();

    expect(editor.get().file.isEdited).toBe(true);
  });

  it('comes back when a step merges into the one that was saved', () => {
    const { editor } = setup();
    const type = (text: string) =>
      editor.commit('step.info', changeCards(editor.get().document, ['A'], { text }), { mergeKey: 'text:A' });
    type('T');
    editor.markSaved(FILE, editor.get().revision);

    type('To');

    expect(editor.get().file.isEdited).toBe(true);
  });
});

describe('a long session', () => {
  const writeOften = (write: (id: string, text: string) => void, times: number): void => {
    for (let number = 1; number <= times; number++) write('A', `text ${number}`);
  };
  const undoAll = (test: TestEditor): void => {
    while (test.editor.get().undoLabel !== null) test.editor.undo();
  };

  it('is taken back to its very beginning, which is known to be what the file holds', () => {
    const { test, editor, write } = setup();
    editor.markSaved(FILE, 0);
    const before = editor.get().document.cards.get('A')?.text;
    writeOften(write, 2 * STEPS_AT_HAND);

    undoAll(test);

    expect([editor.get().document.cards.get('A')?.text, editor.get().file.isEdited]).toEqual([before, false]);
  });

  it('knows the saved state on the way back', () => {
    const { test, editor, write } = setup();
    write('A', 'saved');
    editor.markSaved(FILE, editor.get().revision);
    writeOften(write, 2 * STEPS_AT_HAND);

    for (let step = 0; step < 2 * STEPS_AT_HAND; step++) test.editor.undo();

    expect([editor.get().document.cards.get('A')?.text, editor.get().file.isEdited]).toEqual(['saved', false]);
  });
});
