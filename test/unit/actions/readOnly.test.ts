import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../renderer/actions/registry.ts';
import { pasteAny } from '../../../renderer/actions/clipboard/pasting.ts';
import { changeInfo } from '../../../renderer/model/edits/infoEdits.ts';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { addCardAndWrite, beginWriting } from '../../../renderer/state/cardWriting.ts';
import { createPointerTool } from '../../../renderer/tools/pointerTool.ts';
import { documentOf } from '../support/documentOf.ts';
import { settle, TestFiles } from './files/TestFiles.ts';
import { FILE_VERSION } from '../../../renderer/model/fileLimits.ts';

const TEXT = writeBmc(documentOf({ customerSegments: ['Anna', 'Berta'], channels: ['Shop'] }, [['Anna', 'Shop']])).replace(
  `"${FILE_VERSION}"`,
  '"2.7"',
);

async function withNewer(text = TEXT): Promise<TestFiles> {
  const files = new TestFiles();
  files.put('newer.bmc', text);
  await files.open('newer.bmc');
  return files;
}

describe('a file of a newer major version', () => {
  it('opens without a question and says why it can only be looked at', async () => {
    const files = await withNewer();

    expect(files.overlay).toBeNull();
    expect(files.editor.get().document.cards.size).toBe(3);
    expect(files.editor.get().file).toMatchObject({ readOnly: { version: '2.7', leftOut: 0 }, isEdited: false });
  });

  it('counts what of it cannot be shown', async () => {
    const files = await withNewer(TEXT.replace('"channels"', '"moods"'));

    expect(files.editor.get().file.readOnly).toEqual({ version: '2.7', leftOut: 2 });
  });

  it('is refused with a sentence where nothing in it is understood', async () => {
    const files = await withNewer('{"format":"platno/bmc","version":"3.0","boards":[]}');

    expect(files.overlay).toMatchObject({ kind: 'error', text: expect.stringContaining('newer Platno (format 3.0)') });
    expect(files.title).toBeNull();
  });

  it('is changed by no command, whatever is selected', async () => {
    for (const { id } of ALL_ACTIONS) {
      const files = await withNewer();
      const { editor } = files;
      editor.set({ selection: new Set(['Anna', 'Berta']), focus: { block: 'customerSegments', cardId: 'Anna' } });
      const before = writeBmc(editor.get().document);
      if (!files.runner.run(id)) continue;
      await settle();

      expect([id, writeBmc(editor.get().document), editor.get().editing, editor.get().refusals]).toEqual([id, before, null, 0]);
      expect([id, files.textOf('newer.bmc'), files.world.files.size]).toEqual([id, TEXT, 1]);
    }
  });

  it('can be looked at, exported and printed, and not saved, not even under another name', async () => {
    const files = await withNewer();
    const canRun = (id: string) => files.runner.find(id)?.isEnabled(files.context);

    expect(['file.save', 'file.saveAs', 'card.add', 'edit.paste', 'edit.undo', 'link.add', 'tidy.board'].filter(canRun)).toEqual(
      [],
    );
    expect(['file.exportPdf', 'file.exportAs', 'edit.selectAll', 'zoom.fit', 'find.open', 'compare.open'].every(canRun)).toBe(
      true,
    );
  });

  it('turns every other way of changing it away and says so', async () => {
    const { editor, context } = await withNewer();
    const before = writeBmc(editor.get().document);

    editor.commit('step.info', changeInfo(editor.get().document, { title: 'Mine' }));
    addCardAndWrite(editor, 'channels');
    beginWriting(editor, 'Anna');
    expect(await pasteAny(editor, { text: 'one\ntwo', json: '' })).toEqual({ count: 0, left: 0 });
    expect(await pasteAny(editor, { text: 'Channels\tone\nChannels\ttwo', json: '' })).toEqual({ count: 0, left: 0 });
    editor.undo();
    editor.redo();

    expect(writeBmc(editor.get().document)).toBe(before);
    expect(editor.get()).toMatchObject({ editing: null, refusals: 4, undoLabel: null });
    expect(context.app.getState().editor).toBe(editor);
  });

  it('drags nothing', async () => {
    const { editor } = await withNewer();
    const tool = createPointerTool(editor, { onLinksRemoved: () => undefined, onLink: () => undefined });
    const box = editor.get().layout.cards.get('Anna');
    if (!box) throw new Error('not laid out');
    const at = (by: number) => ({
      screen: { x: box.x + 30 + by, y: box.y + 12 },
      ...{ button: 0, shift: false, alt: false, mod: false, space: false, touch: false },
    });

    tool.press(at(0));
    tool.move(at(80));

    expect(editor.get().gesture?.kind).toBe('marquee');
  });

  it('gives way to a file that can be changed', async () => {
    const files = await withNewer();
    files.put('now.bmc', documentOf({ channels: ['Shop'] }));

    await files.open('now.bmc');
    files.rename('Changed');

    expect(files.title).toBe('Changed');
  });
});

describe('a sentence about a file', () => {
  it('shows nothing that turns or hides the rest of it', async () => {
    const files = new TestFiles();
    files.put('gnp.\u202efdp\u0007.bmc', '{');

    await files.open('gnp.\u202efdp\u0007.bmc');

    expect(files.overlay).toMatchObject({ kind: 'error', title: '“gnp.\ufffdfdp\ufffd.bmc” could not be opened' });
  });
});
