import { describe, expect, it } from 'vitest';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { changeCards } from '../../../../renderer/model/edits/cardEdits.ts';
import { beginWriting } from '../../../../renderer/state/cardWriting.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestFiles } from './TestFiles.ts';

const CAFE = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee'] }, [['Coffee', 'Regulars']]);
const THEIRS = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee'], channels: ['Window'] }, [
  ['Coffee', 'Regulars'],
]);

async function withCafe(): Promise<TestFiles> {
  const files = new TestFiles();
  files.put('café.bmc', CAFE);
  await files.open('café.bmc');
  return files;
}

function cardsOf(files: TestFiles): readonly string[] {
  return [...files.editor.get().document.cards.values()].map(({ text }) => text).toSorted();
}

function toastsOf(files: TestFiles): readonly string[] {
  return files.app.getState().toasts.map(({ text }) => text);
}

async function versionsOf(files: TestFiles): Promise<readonly string[]> {
  const { file, document } = files.editor.get();
  const id = file.ref?.id ?? '';
  const texts = (await files.host.listVersions(id, document.info.id)).map(async (version) => {
    const answer = await files.host.readVersion(id, document.info.id, version.id);
    return answer.kind === 'done' ? new TextDecoder().decode(answer.value) : '';
  });
  return Promise.all(texts);
}

describe('a file changed by another program', () => {
  it('is shown as it is now where nobody has changed anything, and that can be undone', async () => {
    const files = await withCafe();
    files.put('café.bmc', THEIRS);

    await files.look();

    expect(cardsOf(files)).toEqual(['Coffee', 'Regulars', 'Window']);
    expect(toastsOf(files)).toEqual(['“café.bmc” was changed elsewhere and is shown as it is now.']);
    expect(files.editor.get()).toMatchObject({ undoLabel: 'step.reload', file: { isEdited: false } });
    files.editor.undo();
    expect(cardsOf(files)).toEqual(['Coffee', 'Regulars']);
    expect(files.editor.get().file.isEdited).toBe(true);
  });

  it('is no news if it was only touched, or says the same in other words', async () => {
    const files = await withCafe();
    files.put('café.bmc', CAFE);
    await files.look();
    files.put('café.bmc', `${writeBmc(CAFE)}\n`);
    await files.look();

    expect([files.overlay, toastsOf(files), files.editor.get().undoLabel]).toEqual([null, [], null]);
    expect(files.editor.get().file.isEdited).toBe(false);
  });

  it('waits while a card is being written', async () => {
    const files = await withCafe();
    beginWriting(files.editor, 'Coffee');
    files.put('café.bmc', THEIRS);

    await files.look();
    expect(cardsOf(files)).toEqual(['Coffee', 'Regulars']);
    files.editor.set({ editing: null });
    await files.look();

    expect(cardsOf(files)).toContain('Window');
  });

  it('that cannot be read leaves the version on the screen, as unsaved', async () => {
    const files = await withCafe();
    files.put('café.bmc', '<<<<<<< HEAD');

    await files.look();

    expect(files.overlay).toMatchObject({ kind: 'error', title: '“café.bmc” was changed elsewhere and cannot be read' });
    expect(files.editor.get().file.isEdited).toBe(true);
  });

  it('with links that cannot be used asks before they are left out', async () => {
    const files = await withCafe();
    files.put('café.bmc', writeBmc(THEIRS).replace(/"to": ".*"/, '"to": "Nobody"'));

    await files.look();
    expect(cardsOf(files)).toEqual(['Coffee', 'Regulars']);
    await files.answer(null);

    expect(cardsOf(files)).toEqual(['Coffee', 'Regulars']);
    expect(files.editor.get().file.isEdited).toBe(true);
  });
});

describe('a file changed here and there', () => {
  async function inConflict(): Promise<TestFiles> {
    const files = await withCafe();
    files.rename('Mine');
    files.put('café.bmc', THEIRS);
    return files;
  }

  it('asks, says what differs, and asks once', async () => {
    const files = await inConflict();

    await files.look();
    expect(files.overlay).toMatchObject({
      question: {
        title: '“café.bmc” was changed elsewhere',
        details: ['1 card added there: “Window”', 'About the document: Title'],
      },
    });
    await files.answer(null);
    await files.look();

    expect(files.overlay).toBeNull();
    expect(files.title).toBe('Mine');
  });

  it('asks again when the person saves, and writes nothing until they have decided', async () => {
    const files = await inConflict();
    await files.look();
    await files.answer(null);

    await files.run('file.save');
    expect(files.overlay).toMatchObject({ question: { title: '“café.bmc” was changed elsewhere' } });
    await files.answer(null);

    expect(files.textOf('café.bmc')).toBe(writeBmc(THEIRS));
    expect(files.editor.get().file.isEdited).toBe(true);
  });

  it('keeps mine, and theirs among the earlier versions', async () => {
    const files = await inConflict();
    await files.look();
    await files.answer('mine');
    expect(files.textOf('café.bmc')).toBe(writeBmc(THEIRS));

    await files.run('file.save');

    expect(files.textOf('café.bmc')).toContain('"Mine"');
    expect(await versionsOf(files)).toEqual([writeBmc(THEIRS)]);
    expect(files.editor.get().file.isEdited).toBe(false);
  });

  it('asks about every further change, whatever was agreed before', async () => {
    const files = await inConflict();
    await files.look();
    await files.answer('mine');
    files.put('café.bmc', writeBmc(THEIRS).replace('"text": "Window"', '"text": "Door"'));

    await files.run('file.save');

    expect(files.overlay).toMatchObject({ question: { details: [expect.stringContaining('Door'), expect.anything()] } });
    expect(files.textOf('café.bmc')).toContain('Door');
  });

  it('loads theirs, keeps mine among the earlier versions, and can be undone', async () => {
    const files = await inConflict();
    await files.look();
    await files.answer('theirs');

    expect(cardsOf(files)).toContain('Window');
    expect(files.editor.get().file.isEdited).toBe(false);
    expect((await versionsOf(files))[0]).toContain('"Mine"');
    files.editor.undo();
    expect(files.title).toBe('Mine');
  });

  it('saves mine as a copy and leaves theirs alone', async () => {
    const files = await inConflict();
    files.world.nextToSave = 'copy.bmc';
    await files.look();
    await files.answer('copy');

    expect(files.textOf('copy.bmc')).toContain('"Mine"');
    expect(files.textOf('café.bmc')).toBe(writeBmc(THEIRS));
    expect(files.editor.get().file).toMatchObject({ name: 'copy', isEdited: false });
  });

  it('is decided within a save as well', async () => {
    const files = await inConflict();

    await files.run('file.save');
    await files.answer('mine');

    expect(files.textOf('café.bmc')).toContain('"Mine"');
    expect(await versionsOf(files)).toEqual([writeBmc(THEIRS)]);
  });

  it('has nothing to decide where both have done the same', async () => {
    const files = await withCafe();
    files.rename('Both');
    files.put('café.bmc', writeBmc(files.editor.get().document));

    await files.look();

    expect(files.overlay).toBeNull();
    expect(files.editor.get().file.isEdited).toBe(false);
  });

  it('offers no version that cannot be read', async () => {
    const files = await withCafe();
    files.rename('Mine');
    files.put('café.bmc', '{');

    await files.look();

    expect(files.overlay).toMatchObject({ question: { choices: [{ id: 'mine' }, { id: 'copy' }] } });
  });
});

describe('a file that is gone', () => {
  it('is told after a moment, and the work counts as unsaved', async () => {
    const files = await withCafe();
    files.world.files.delete('café.bmc');

    await files.look();
    expect(toastsOf(files)).toEqual([]);
    await files.look();
    await files.look();

    expect(toastsOf(files)).toEqual([expect.stringContaining('moved, renamed or deleted')]);
    expect(files.editor.get().file.isEdited).toBe(true);
    await files.run('file.save');
    expect(files.textOf('café.bmc')).toBe(writeBmc(files.editor.get().document));
  });

  it('and comes back as it was is the saved version again', async () => {
    const files = await withCafe();
    files.world.files.delete('café.bmc');
    await files.look();
    await files.look();
    files.put('café.bmc', CAFE);

    await files.look();

    expect(files.editor.get().file.isEdited).toBe(false);
  });

  it('and comes back after an edit leaves the edit unsaved', async () => {
    const files = await withCafe();
    files.world.files.delete('café.bmc');
    await files.look();
    await files.look();
    files.editor.commit('step.editText', changeCards(files.editor.get().document, ['Coffee'], { text: 'Tea' }));
    files.put('café.bmc', CAFE);

    await files.look();

    expect(files.editor.get().file.isEdited).toBe(true);
  });
});

describe('a save with a flaw', () => {
  it('is told once', async () => {
    const files = await withCafe();
    for (const title of ['One', 'Two']) {
      files.rename(title);
      files.world.nextRemark = 'durability-unknown';
      await files.run('file.save');
      expect(files.editor.get().file.isEdited).toBe(false);
    }

    expect(toastsOf(files)).toEqual([expect.stringContaining('the disk did not confirm it')]);
  });
});
