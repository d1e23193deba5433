import { describe, expect, it } from 'vitest';
import { removeWithSafety } from '../../../../renderer/actions/board/removeCards.ts';
import { addPiece } from '../../../../renderer/actions/clipboard/cardPiece.ts';
import { keepBefore, restoreWhole, saveSnapshot, snapshotName } from '../../../../renderer/actions/versions/keptVersions.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import { addParked } from '../../../../renderer/model/edits/parkEdits.ts';
import { snapshotDocument } from '../../../../renderer/model/snapshots/snapshot.ts';
import { createEditor, type Editor } from '../../../../renderer/state/editor.ts';
import { TestEditor } from '../../support/TestEditor.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const NAMES = Array.from({ length: 12 }, (_, index) => `Card ${index}`);

function editorWith(names: readonly string[]): Editor {
  let count = 0;
  const environment = { now: () => Date.UTC(2026, 10, 22, 9, 30), steadyNow: () => 0, newId: () => `new ${count++}` };
  return createEditor(documentOf({ channels: names }), { ref: null, name: 'Test' }, environment);
}

const kept = (editor: Editor) => editor.get().document.info.snapshots ?? [];

describe('what was there is kept without being asked for', () => {
  it('before many cards are deleted, as one step with it', () => {
    const editor = editorWith(NAMES);
    const before = contentOf(editor.get().document);

    editor.commit('step.delete', removeWithSafety(editor, new Set(NAMES)));

    const [snapshot] = kept(editor);
    expect(snapshot).toMatchObject({ name: '', before: 'deletion', at: '2026-11-22T09:30:00.000Z' });
    expect(snapshotDocument(kept(editor), snapshot?.id ?? '')?.cards.size).toBe(12);
    expect(editor.get().document.cards.size).toBe(0);
    editor.undo();
    expect(contentOf(editor.get().document)).toEqual(before);
  });

  it.each([
    ['half of a small model', 9, 5, 1],
    ['all of a small model', 4, 4, 1],
    ['ten of a large one', 40, 10, 1],
    ['less than half, for undo is enough', 12, 5, 0],
    ['less than ten of a large one', 40, 9, 0],
    ['all of two or three cards', 3, 3, 0],
  ])('before %s: %i cards, %i of them deleted', (_what, all, count, versions) => {
    const names = Array.from({ length: all }, (_, index) => `Card ${index}`);
    const editor = editorWith(names);

    editor.commit('step.delete', removeWithSafety(editor, new Set(names.slice(0, count))));

    expect(kept(editor)).toHaveLength(versions);
  });

  it('before others are added from a file, whose notes follow the description', () => {
    const editor = editorWith(['Window']);
    const piece = { cards: [...documentOf({ channels: ['Website'] }).cards.values()], links: [] };

    addPiece(editor, piece, 'step.import', { description: 'Left over', keepBefore: 'import' });

    const { info, cards } = editor.get().document;
    expect([info.description, cards.size, kept(editor).map(({ before }) => before)]).toEqual(['Left over', 2, ['import']]);
    editor.undo();
    expect([editor.get().document.cards.size, kept(editor)]).toEqual([1, []]);
  });

  it('has a name of its own in each language', () => {
    const editor = editorWith(NAMES);
    editor.commit('step.delete', keepBefore(editor, 'restore'));
    const [snapshot] = kept(editor);

    expect(snapshot && snapshotName(snapshot, translateInto('en'))).toBe('Before a version was restored');
    expect(snapshot && snapshotName({ ...snapshot, name: 'Mine' }, translateInto('en'))).toBe('Mine');
  });
});

describe('a version that is restored in the middle of a workshop', () => {
  it('leaves what belongs to the session, says so and names what the board does not show', () => {
    const test = new TestEditor(documentOf({ channels: ['Window'] }));
    const { editor, context } = test;
    const noted = [...documentOf({ channels: ['Van', 'Bicycle'] }).cards.values()];
    const agenda = [{ id: 'a', title: 'Customers', minutes: 20 }];
    saveSnapshot(editor, 'Start', '', context);
    editor.commit('step.agenda', changeInfo(editor.get().document, { agenda, title: 'Other' }));
    editor.commit('step.park', addParked(editor.get().document, ...noted));
    const before = contentOf(editor.get().document);
    const content = snapshotDocument(kept(editor), kept(editor)[0]?.id ?? '');
    if (!content) throw new Error('no version was kept');

    restoreWhole(editor, content, 'Start', context);

    const { info } = editor.get().document;
    expect([info.title, info.parked, info.agenda]).toEqual(['Test', undefined, agenda]);
    expect(kept(editor).map((one) => one.before)).toEqual([undefined, 'restore']);
    expect(test.app.getState().toasts.at(-1)?.text).toBe(
      'Version “Start” is restored. What was here before is kept as a version, too. 2 cards in the parking area have changed with it. Agenda, votes and prompts stay as they are.',
    );
    editor.undo();
    expect(contentOf(editor.get().document)).toEqual(before);
  });
});
