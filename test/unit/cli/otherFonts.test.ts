import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/cli/runCommand.ts';
import { fonts, readForeignFont } from '../export/fonts.ts';
import { drawnShapes } from '../export/drawnShapes.ts';
import { readPdf } from '../export/readPdf.ts';
import { platno, temporaryFolder } from './platno.ts';

/** It comes with PDF.js, and has lines to draw boxes with, which neither Inter nor the faces of Noto have. */
const LIBERATION = join(import.meta.dirname, '../../../node_modules/pdfjs-dist/standard_fonts');

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: folder, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** A canvas with one card. */
async function canvas(name: string, text: string): Promise<void> {
  const card = { id: 'a', block: 'channels', text, x: 0, y: 0, width: 200 };
  const example = JSON.parse(await readFile(join(import.meta.dirname, '../../../assets/examples/bank.sk.bmc'), 'utf8'));
  await writeFile(join(folder, name), JSON.stringify({ ...example, cards: [card], links: [] }));
}

async function exportWith(fontFolders: readonly string[], ...args: readonly string[]) {
  const complaints: string[] = [];
  const code = await runCommand(['export', ...args], {
    folder,
    version: '0',
    now: new Date(0),
    readFonts: async () => fonts,
    openCanvas: async () => null,
    readForeignFont,
    fontFolders,
    print: () => undefined,
    complain: (text) => complaints.push(text),
  });
  return { code, complaints: complaints.join('') };
}

async function textOf(name: string): Promise<string> {
  return (await readPdf(await readFile(join(folder, name)))).texts.map(({ text }) => text).join('');
}

describe('characters that the bundled typeface lacks, from the command line', { timeout: 30_000 }, () => {
  it('appear with the faces that come along, and can be searched, the same bytes every time', async () => {
    await canvas('known.bmc', 'Pre עם, مرحبا a 👨‍👩‍👧 🇸🇰');

    const first = await platno(folder, 'export', 'known.bmc', '--to', 'known.pdf');
    await platno(folder, 'export', 'known.bmc', '--to', 'again.pdf');

    const bytes = await readFile(join(folder, 'known.pdf'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(await drawnShapes(bytes)).toMatchObject({ outlines: 4, pictures: 0 });
    for (const word of ['עם', 'مرحبا', '👨‍👩‍👧', '🇸🇰']) expect(await textOf('known.pdf')).toContain(word);
    expect(bytes.equals(await readFile(join(folder, 'again.pdf')))).toBe(true);
  });

  it('are empty boxes and named where there is no font, in a PDF only', async () => {
    await canvas('boxes.bmc', 'Pre 顧客 😀😀');

    const pdf = await exportWith([join(folder, 'nowhere')], 'boxes.bmc', '--to', 'boxes.pdf');
    const svg = await exportWith([], 'boxes.bmc', '--to', 'boxes.svg');

    expect(pdf).toEqual({
      code: 0,
      complaints:
        'boxes.pdf: 2 characters are in no font on this computer and are printed as empty boxes: 顧 客\n' +
        'A font that has them can be named: --font FILE\n',
    });
    expect(svg).toEqual({ code: 0, complaints: '' });
    expect(await textOf('boxes.pdf')).toContain('顧客');
  });

  it.each([
    ['in the folders of the machine', [LIBERATION], []],
    ['by their names', [], ['--font', join(LIBERATION, 'LiberationSans-Regular.ttf')]],
  ])('are drawn with fonts that are found %s', async (_, folders, args) => {
    await canvas('lines.bmc', 'Schéma ╬═╗');

    const outcome = await exportWith(folders, 'lines.bmc', '--to', 'lines.pdf', ...args);

    expect(outcome).toEqual({ code: 0, complaints: '' });
    expect(await drawnShapes(await readFile(join(folder, 'lines.pdf')))).toMatchObject({ outlines: 1, pictures: 0 });
  });

  it('need a font that can be read', async () => {
    await canvas('lines.bmc', '╬');
    await mkdir(join(folder, 'broken'), { recursive: true });
    await writeFile(join(folder, 'broken/a.ttf'), 'no font');

    const named = await exportWith([], 'lines.bmc', '--to', 'x.pdf', '--font', 'broken/a.ttf');
    const absent = await exportWith([], 'lines.bmc', '--to', 'x.pdf', '--font', 'absent.ttf');
    const found = await exportWith([join(folder, 'broken')], 'lines.bmc', '--to', 'x.pdf');

    expect(named).toMatchObject({ code: 2, complaints: expect.stringMatching(/is no font that can be used/) });
    expect(absent).toMatchObject({ code: 2, complaints: expect.stringMatching(/absent\.ttf cannot be read: it does not exist/) });
    expect(found).toMatchObject({ code: 0, complaints: expect.stringMatching(/1 character is in no font/) });
  });

  it('have no font to name where nothing is drawn', async () => {
    await canvas('lines.bmc', 'a');

    expect(await exportWith([], 'lines.bmc', '--to', 'x.md', '--font', 'a.ttf')).toEqual({
      code: 2,
      complaints: '--font means nothing to .md. See --help.\n',
    });
  });
});
