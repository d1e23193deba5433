import { describe, expect, it } from 'vitest';
import { closeWindow, openAnswer, openExample } from '../../../../renderer/actions/files/fileSession.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { addCards } from '../../../../renderer/model/edits/cardEdits.ts';
import { MAX_TEXT } from '../../../../renderer/model/fileLimits.ts';
import { addCardAndWrite, beginWriting } from '../../../../renderer/state/cardWriting.ts';
import { documentOf } from '../../support/documentOf.ts';
import { settle, TestFiles } from './TestFiles.ts';

const CAFE = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee'] }, [['Coffee', 'Regulars']]);

async function withCafe(): Promise<TestFiles> {
  const files = new TestFiles();
  files.put('café.bmc', CAFE);
  await files.open('café.bmc');
  return files;
}

function type(files: TestFiles, text: string): void {
  const { editing } = files.editor.get();
  if (editing) files.editor.set({ editing: { ...editing, text } });
}

describe('saving while a card is being written', () => {
  it('saves the text so far and writes on', async () => {
    const files = await withCafe();
    beginWriting(files.editor, 'Coffee');
    type(files, 'Coffee and');

    await files.run('file.save');

    expect(files.textOf('café.bmc')).toContain('"text": "Coffee and"');
    expect(files.editor.get().editing).toEqual({ cardId: 'Coffee', text: 'Coffee and', isNew: false });
    expect(files.editor.get().file.isEdited).toBe(false);
  });

  it('leaves out a new card without a letter on it', async () => {
    const files = await withCafe();
    const before = files.textOf('café.bmc');
    addCardAndWrite(files.editor, 'channels');

    await files.run('file.save');

    expect(files.textOf('café.bmc')).toBe(before);
    expect(files.editor.get()).toMatchObject({ editing: null, file: { isEdited: false } });
  });
});

describe('a model larger than any file that can be opened', () => {
  it('is not saved over one that can, and the person is told', async () => {
    const files = await withCafe();
    const before = files.textOf('café.bmc');
    const { document } = files.editor.get();
    const [card] = document.cards.values();
    const notes = 'x'.repeat(MAX_TEXT);
    const cards = Array.from({ length: 340 }, (_, index) => (card ? [{ ...card, id: `long-${index}`, notes }] : [])).flat();
    files.editor.commit('step.paste', addCards(document, cards));

    await files.run('file.save');

    expect(files.textOf('café.bmc')).toBe(before);
    expect(files.overlay).toMatchObject({
      kind: 'error',
      title: '“café” could not be saved',
      text: expect.stringContaining('32'),
    });
    expect(files.editor.get().file.isEdited).toBe(true);
  });
});

describe('a new document', () => {
  it('has no file, the language of the interface and the day of today', async () => {
    const files = new TestFiles();
    files.app.setState({ settings: { ...files.app.getState().settings, language: 'sk' } });

    await files.run('file.new');

    const { document, file } = files.editor.get();
    expect(document.info).toMatchObject({ title: 'Bez názvu', language: 'sk', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(file).toEqual({ ref: null, name: 'Bez názvu', isEdited: false });
  });

  it('is saved where the person says, under its title', async () => {
    const files = new TestFiles();
    await files.run('file.new');
    files.rename('My: café?');
    files.world.nextToSave = 'suggested';

    await files.run('file.save');

    expect([...files.world.files.keys()]).toEqual(['My café.bmc']);
    expect(files.editor.get().file).toMatchObject({ name: 'My café', isEdited: false });
  });
});

describe('opening', () => {
  it('shows the document and remembers it', async () => {
    const files = await withCafe();

    expect(files.title).toBe('Test');
    expect(files.editor.get().file).toMatchObject({ name: 'café', isEdited: false });
    expect(files.app.getState().recent).toMatchObject([{ title: 'Test', file: { name: 'café.bmc' } }]);
  });

  it('does nothing when the dialog is cancelled', async () => {
    const files = new TestFiles();

    await files.run('file.open');

    expect(files.title).toBeNull();
    expect(files.overlay).toBeNull();
  });

  it('says what is wrong and where, and leaves the open document and the file alone', async () => {
    const files = await withCafe();
    const broken = '{\n  "format": "platno/bmc",\n  "version": "1.0",\n  oops\n}';
    files.put('broken.bmc', broken);

    await files.open('broken.bmc');

    expect(files.overlay).toEqual({
      kind: 'error',
      title: '“broken.bmc” could not be opened',
      text: 'The file is not valid JSON: it stops making sense at line 4, column 3. The file has not been changed.',
      details: [],
    });
    expect(files.title).toBe('Test');
    expect(files.textOf('broken.bmc')).toBe(broken);
    expect((await files.host.listRecent()).map(({ file }) => file.name)).toEqual(['café.bmc']);
  });

  it('says why the system did not give the file', async () => {
    const files = new TestFiles();

    await files.open('gone.bmc');

    expect(files.overlay).toMatchObject({
      title: '“gone.bmc” could not be opened',
      text: 'The file is not there any more. It may have been moved, renamed or deleted.',
    });
  });

  it('shows which links cannot be used before it takes the rest over', async () => {
    const files = new TestFiles();
    files.put('café.bmc', writeBmc(CAFE).replace(/"to": ".*"/, '"to": "Nobody"'));

    await files.open('café.bmc');
    expect(files.title).toBeNull();
    expect(files.overlay).toMatchObject({ question: { details: [expect.stringContaining('links[0]')] } });
    await files.answer('open');

    expect(files.editor.get().document.links.size).toBe(0);
    expect(files.editor.get().document.cards.size).toBe(2);
  });

  it('leaves everything as it is when the repairs are declined', async () => {
    const files = new TestFiles();
    files.put('café.bmc', writeBmc(CAFE).replace(/"to": ".*"/, '"to": "Nobody"'));

    await files.open('café.bmc');
    await files.answer(null);

    expect(files.title).toBeNull();
  });

  it('opens an example as a copy without a file', async () => {
    const files = new TestFiles();

    await openExample(files.context, writeBmc(CAFE));

    expect(files.editor.get().file).toEqual({ ref: null, name: 'Test', isEdited: false });
    expect(files.editor.get().document.info.id).not.toBe(CAFE.info.id);
  });
});

describe('unsaved work', () => {
  it('is asked about before another document comes, and Cancel keeps it', async () => {
    const files = await withCafe();
    files.rename('Changed');

    await files.run('file.new');
    expect(files.overlay).toMatchObject({ kind: 'confirm', question: { title: 'Save changes to “café”?' } });
    await files.answer(null);

    expect(files.title).toBe('Changed');
  });

  it('waits for a save that is on its way, instead of asking about what it saves', async () => {
    const files = await withCafe();
    files.rename('Bakery');

    const saving = files.run('file.save');
    await files.run('file.close');
    await saving;

    expect([files.overlay, files.title]).toEqual([null, null]);
    expect(files.textOf('café.bmc')).toContain('"title": "Bakery"');
  });

  it('stays on the screen when its own file is opened again', async () => {
    const files = await withCafe();
    files.rename('Changed');

    await files.open('café.bmc');
    if (files.overlay?.kind === 'confirm') await files.answer('save');

    expect([files.overlay, files.title]).toEqual([null, 'Changed']);
  });

  it('is saved first when the person says so', async () => {
    const files = await withCafe();
    files.rename('Changed');

    await files.run('file.close');
    await files.answer('save');

    expect(files.title).toBeNull();
    expect(files.textOf('café.bmc')).toContain('"Changed"');
  });

  it('is dropped only when the person says so', async () => {
    const files = await withCafe();
    files.rename('Changed');

    await files.run('file.close');
    await files.answer('discard');

    expect(files.title).toBeNull();
    expect(files.textOf('café.bmc')).not.toContain('Changed');
  });

  it('stays open when saving fails', async () => {
    const files = await withCafe();
    files.rename('Changed');
    files.world.nextWriteFailure = 'disk-full';

    await files.run('file.close');
    await files.answer('save');
    expect(files.overlay).toMatchObject({ question: { text: expect.stringContaining('not enough space') } });
    await files.answer(null);

    expect(files.title).toBe('Changed');
    expect(files.editor.get().file.isEdited).toBe(true);
  });

  it('can go to another place when saving fails', async () => {
    const files = await withCafe();
    files.rename('Changed');
    files.world.nextWriteFailure = 'read-only';
    files.world.nextToSave = 'elsewhere.bmc';

    await files.run('file.save');
    await files.answer('saveAs');

    expect(files.textOf('elsewhere.bmc')).toContain('"Changed"');
    expect(files.editor.get().file).toMatchObject({ name: 'elsewhere', isEdited: false });
  });

  it('includes a card that is still being written', async () => {
    const files = await withCafe();
    files.editor.set({ editing: { cardId: 'Coffee', text: 'Tea', isNew: false } });

    await files.run('file.save');

    expect(files.textOf('café.bmc')).toContain('"Tea"');
  });

  it('holds the window open, or lets it go', async () => {
    const files = await withCafe();
    files.rename('Changed');

    void closeWindow(files.context);
    await settle();
    await files.answer(null);
    expect(files.world).toMatchObject({ kept: 1, closed: false });
    void closeWindow(files.context);
    await settle();
    await files.answer('discard');

    expect(files.world).toMatchObject({ kept: 1, closed: true });
  });

  it('answers a question that another one takes the place of as cancelled', async () => {
    const files = await withCafe();
    files.rename('Changed');

    await files.run('file.close');
    files.put('other.bmc', CAFE);
    void openAnswer(files.context, await files.host.openDropped(new File([writeBmc(CAFE)], 'other.bmc')));
    await settle();
    await files.answer(null);

    expect(files.title).toBe('Changed');
    expect(files.overlay).toBeNull();
  });
});

describe('reverting', () => {
  it('goes back to what is on disk, after asking', async () => {
    const files = await withCafe();
    expect(files.runner.run('file.revert')).toBe(false);
    files.rename('Changed');

    await files.run('file.revert');
    await files.answer('revert');

    expect(files.title).toBe('Test');
    expect(files.editor.get().file.isEdited).toBe(false);
  });
});
