import { describe, expect, it } from 'vitest';
import { listVersions, openVersion, readVersion, restoreVersion } from '../../../../renderer/actions/versions/earlierVersions.ts';
import { differenceLines, differenceSummary } from '../../../../renderer/actions/words/differenceText.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { compareDocuments } from '../../../../renderer/model/queries/compareDocuments.ts';
import { documentOf } from '../../support/documentOf.ts';
import { settle, TestFiles } from '../files/TestFiles.ts';

const CAFE = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee'] }, [['Coffee', 'Regulars']]);

/** A file saved over once: the version before is called Test. */
async function savedOver() {
  const files = new TestFiles();
  files.put('café.bmc', CAFE);
  await files.open('café.bmc');
  files.rename('Changed');
  await files.run('file.save');
  const { editor } = files;
  const [version] = await listVersions(editor, files);
  const content = version ? await readVersion(editor, version, files) : null;
  if (!version || !content) throw new Error('no version was kept');
  return { files, editor, version, content };
}

describe('an earlier version', () => {
  it('is restored as one step, waits for Save, and can be undone', async () => {
    const { files, editor, version, content } = await savedOver();

    restoreVersion(editor, version, content, files.context);

    expect(files.title).toBe('Test');
    expect(editor.get()).toMatchObject({ undoLabel: 'step.restoreVersion', file: { isEdited: true } });
    expect(files.textOf('café.bmc')).toContain('"Changed"');
    expect(files.app.getState().toasts).toMatchObject([{ offersUndo: true }]);
    editor.undo();
    expect(files.title).toBe('Changed');
    expect(editor.get().file.isEdited).toBe(false);
  });

  it('of another document that was saved over does not change which document this is', async () => {
    const { files, editor, version, content } = await savedOver();

    restoreVersion(editor, version, { ...content, info: { ...content.info, id: 'other' } }, files.context);

    expect(editor.get().document.info.id).toBe(CAFE.info.id);
  });

  it('opens as a copy of its own, without a file', async () => {
    const { files, editor, version, content } = await savedOver();

    void openVersion(editor, version, content, files.context);
    await settle();

    expect(files.title).toBe('Test');
    expect(files.editor.get().document.info.id).not.toBe(CAFE.info.id);
    expect(files.editor.get().file).toMatchObject({ ref: null, isEdited: true, name: expect.stringMatching(/^café, .*1970/) });
  });

  it('is asked for only where there is a file', async () => {
    const { files } = await savedOver();
    expect(files.runner.run('file.versions')).toBe(true);
    files.app.setState({ overlay: null });
    await files.run('file.new');

    expect(files.runner.run('file.versions')).toBe(false);
    expect(await listVersions(files.editor, files)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it('has its newest readable version offered, which opens without a file', async () => {
    const { files } = await savedOver();
    await files.run('file.close');
    files.put('café.bmc', '\0\0\0\0');

    await files.open('café.bmc');

    // The code that offers it comes late.
    await expect
      .poll(() => files.overlay)
      .toMatchObject({
        kind: 'confirm',
        question: {
          title: '“café.bmc” could not be opened',
          text: expect.stringMatching(/has not been changed\. .* earlier version/),
        },
      });
    await files.answer('open');
    await settle();
    expect(files.title).toBe('Test');
    expect(files.editor.get().file).toMatchObject({ ref: null, isEdited: true, name: expect.stringMatching(/^café, /) });
    expect(files.textOf('café.bmc')).toBe('\0\0\0\0');
  });

  it('only says so where there is none', async () => {
    const files = new TestFiles();
    files.put('café.bmc', '{');

    await files.open('café.bmc');

    expect(files.overlay).toMatchObject({ kind: 'error', title: '“café.bmc” could not be opened' });
  });
});

describe('what differs in words', () => {
  const t = translateInto('en');
  const more = documentOf({
    customerSegments: [{ id: 'Regulars', text: 'Locals' }],
    channels: ['A', 'B', 'C', 'D', 'A card with a very long text that nobody reads to its end'],
  });

  it('names some cards and counts the rest', () => {
    expect(differenceLines(compareDocuments(CAFE, more), CAFE, more, 'theirs', t)).toEqual([
      '5 cards added there: “A”, “B”, “C”, “D” …',
      '1 card different there: “Locals”',
      '1 card not there: “Coffee”',
      '1 link fewer',
    ]);
    expect(differenceSummary(compareDocuments(CAFE, more), t)).toBe('5 more cards · 1 different card · 1 card fewer');
  });

  it('says where there is none, or only places differ', () => {
    const [card] = CAFE.cards.values();
    const moved = { ...CAFE, cards: new Map(CAFE.cards).set(card?.id ?? '', { ...card, x: 99 } as never) };

    expect(differenceLines(compareDocuments(CAFE, CAFE), CAFE, CAFE, 'restore', t)).toEqual(['No difference']);
    expect(differenceSummary(compareDocuments(CAFE, moved), t)).toBe('1 card in another place');
    expect(differenceSummary(compareDocuments(CAFE, { ...CAFE, links: new Map() }), t)).toBe('Other links or details');
  });
});
