import { describe, expect, it, vi } from 'vitest';
import { importLines, readForeign, type ForeignFile } from '../../../../renderer/actions/files/importing.ts';
import { importAsNew, importIntoOpen } from '../../../../renderer/actions/files/takeOver.ts';
import { IMPORT_EXTENSIONS } from '../../../../renderer/formats/importers.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { addActivity } from '../../../../renderer/model/workshop/agendaEdits.ts';
import { documentOf } from '../../support/documentOf.ts';
import { overlapFaults } from '../../support/faults.ts';
import { TestFiles } from './TestFiles.ts';

const MARKDOWN = `# Kaviareň

## Zákaznícke segmenty
- Rodiny
- Študenti

## Kanály
- Web
  - → Rodiny

## Na porade
Zavolať majiteľovi
`;

function file(name: string, text: string): ForeignFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

async function understood(foreign: ForeignFile): Promise<CanvasDocument> {
  const offer = await readForeign(foreign);
  if (!offer.ok) throw new Error(offer.problem.code);
  return offer.document;
}

async function withCafe(): Promise<TestFiles> {
  const files = new TestFiles();
  files.put('café.bmc', documentOf({ customerSegments: ['Regulars'], channels: ['Window'] }));
  await files.open('café.bmc');
  return files;
}

function texts(document: CanvasDocument): readonly string[] {
  return [...document.cards.values()].map(({ text }) => text).toSorted();
}

describe('a file of a kind that is not read', () => {
  async function opened(name: string, text: string): Promise<TestFiles> {
    const files = new TestFiles();
    files.put(name, text);
    await files.open(name);
    // The readers are loaded on demand.
    await vi.waitFor(() => expect(files.overlay).not.toBeNull());
    return files;
  }

  it('is told from one that is damaged', async () => {
    expect((await opened('plan.opml', '<?xml version="1.0"?><opml/>')).overlay).toMatchObject({
      title: '“plan.opml” could not be opened',
      text: expect.stringMatching(/^Platno does not read \.opml files\. It opens its own \(\.bmc\) and imports Markdown/),
    });
    expect((await opened('plan.bmc.backup', '{"format": "platno", "cards": [')).overlay).toMatchObject({
      text: expect.stringMatching(/^The file is not valid JSON/),
    });
  });
});

describe('what is understood of a foreign file', () => {
  it('is a whole document, with what could not be placed told and kept', async () => {
    const offer = await readForeign(file('plan.md', MARKDOWN));

    expect(offer).toMatchObject({ ok: true, format: 'markdown', table: null, colored: 0, leftovers: 2 });
    const document = await understood(file('plan.md', MARKDOWN));
    expect(document.info).toMatchObject({ title: 'Kaviareň', description: 'Na porade\n\nZavolať majiteľovi' });
    expect([texts(document), document.links.size]).toEqual([['Rodiny', 'Web', 'Študenti'], 1]);
    expect(overlapFaults(document)).toEqual([]);
  });

  it('is named after the file where it names itself nothing', async () => {
    const document = await understood(file('Náš plán 1.2.csv', 'block,text\nSegments,Families\n'));

    expect(document.info.title).toBe('Náš plán 1.2');
  });

  it('says which links cannot be', async () => {
    const offer = await readForeign(file('plan.md', '# A\n\n## Segments\n- One\n  - → Two\n- Two\n'));

    expect(offer).toMatchObject({ remarks: [{ code: 'link-not-allowed', count: 1, example: 'One – Two' }] });
  });
});

describe('opening a file of another tool', () => {
  it.each(['file.open', 'file.import'])('by %s shows it before anything is taken over', async (command) => {
    const files = await withCafe();
    files.put('plan.md', MARKDOWN);
    files.world.nextToOpen = 'plan.md';

    await files.run(command);

    await expect.poll(() => files.overlay).toMatchObject({ kind: 'import', name: 'plan.md' });
    expect(files.title).toBe('Test');
    await expect.poll(async () => (await files.host.listRecent()).map((one) => one.file.name)).toEqual(['café.bmc']);
    expect(files.textOf('plan.md')).toBe(MARKDOWN);
  });

  it('says what is wrong with it in a sentence of its own', async () => {
    const files = new TestFiles();
    files.put('broken.bmml', 'version: "2.0"\nmeta: [\n');

    await files.open('broken.bmml');

    await expect.poll(() => files.overlay).toMatchObject({ kind: 'error', title: '“broken.bmml” could not be opened' });
    expect(files.overlay).toMatchObject({
      text: expect.stringMatching(/^The file stops making sense at line \d+, column \d+\./),
    });
  });

  it('leaves a damaged canvas of ours to be told as such', async () => {
    const files = new TestFiles();
    files.put('café.bmc', '{ "format": "platno/bmc", ');

    await files.open('café.bmc');

    await expect
      .poll(() => files.overlay)
      .toMatchObject({ kind: 'error', text: expect.stringMatching(/^The file is not valid JSON/) });
  });
});

describe('taking it over', () => {
  it('as a new document has no file and is edited, so that closing asks', async () => {
    const files = new TestFiles();

    await importAsNew('plan.md', await understood(file('plan.md', MARKDOWN)), files.context);

    expect(files.editor.get().file).toEqual({ ref: null, name: 'plan', isEdited: true });
    files.rename('Other');
    files.editor.undo();
    expect(files.editor.get().file.isEdited).toBe(true);
    await files.run('file.close');
    expect(files.overlay).toMatchObject({ kind: 'confirm' });
  });

  it('asks about unsaved work first', async () => {
    const files = await withCafe();
    files.rename('Changed');

    const done = importAsNew('plan.md', await understood(file('plan.md', MARKDOWN)), files.context);
    await expect.poll(() => files.overlay).toMatchObject({ kind: 'confirm' });
    await files.answer('cancel');
    await done;

    expect(files.title).toBe('Changed');
  });

  it('into the open model is one step on free places', async () => {
    const files = await withCafe();
    const { editor } = files;

    importIntoOpen(editor, await understood(file('plan.md', MARKDOWN)), files.context);

    const { document, undoLabel, selection } = editor.get();
    expect([texts(document), document.links.size]).toEqual([['Regulars', 'Rodiny', 'Web', 'Window', 'Študenti'], 1]);
    expect(overlapFaults(document)).toEqual([]);
    expect(document.info.description).toBe('Na porade\n\nZavolať majiteľovi');
    expect([undoLabel, selection.size]).toEqual(['step.import', 3]);
    expect(files.app.getState().toasts).toMatchObject([{ text: '3 cards were added.', offersUndo: true }]);
    editor.undo();
    expect([texts(document), document.info.description]).toEqual([['Regulars', 'Window'], undefined]);
  });
});

describe('the lists of a workshop', () => {
  const plan = file(
    'plan.md',
    `${MARKDOWN}\n## Program workshopu\n- Úvod · 5 min\n\n## Vlastné otázky\n- Kanály · Kde nás hľadajú?\n`,
  );

  it('are said before they come', async () => {
    const offer = await readForeign(plan);

    expect(offer.ok && importLines(offer, translateInto('en'))).toEqual(
      expect.arrayContaining(['1 activity goes into the agenda.', '1 prompt of your own goes into the document.']),
    );
  });

  it('come after those of the open model, in the same step as the cards', async () => {
    const files = await withCafe();
    const { editor } = files;
    editor.commit('step.agenda', addActivity(editor.get().document, { id: 'own', title: 'Before', minutes: 10 }));

    importIntoOpen(editor, await understood(plan), files.context);

    const { agenda = [], prompts = [] } = editor.get().document.info;
    expect(agenda.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Before', 10],
      ['Úvod', 5],
    ]);
    expect(prompts.map(({ block, text }) => [block, text])).toEqual([['channels', 'Kde nás hľadajú?']]);
    editor.undo();
    expect(editor.get().document.info.agenda).toHaveLength(1);
    expect(editor.get().document.info.prompts).toBeUndefined();
  });
});

describe('the open dialog of the desktop', () => {
  it('offers every ending that can be imported', async () => {
    const { readFile } = await import('node:fs/promises');
    const source = await readFile(new URL('../../../../electron/dialogs.ts', import.meta.url), 'utf8');
    const list = /name: 'BMML.*?extensions: \[(.*?)\]/s.exec(source)?.[1] ?? '';

    expect([...list.matchAll(/'(\w+)'/g)].map(([, ending]) => String(ending)).toSorted()).toEqual(
      [...IMPORT_EXTENSIONS].toSorted(),
    );
  });
});
