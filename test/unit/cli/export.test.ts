import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSize } from '../../../renderer/export/pdf/paperSizes.ts';
import { runCommand } from '../../../renderer/cli/runCommand.ts';
import type { Surroundings } from '../../../renderer/cli/surroundings.ts';
import { fonts, readForeignFont } from '../export/fonts.ts';
import { readPdf } from '../export/readPdf.ts';
import { elementsOf, faultsOf, readPptx } from '../export/pptx/readPptx.ts';
import { platno, temporaryFolder } from './platno.ts';

const EXAMPLES = join(import.meta.dirname, '../../../assets/examples');

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  await copyFile(join(EXAMPLES, 'bank.sk.bmc'), join(folder, 'model.bmc'));
});
afterAll(() => remove());

describe('platno export', { timeout: 30_000 }, () => {
  it('writes a PDF of the model on the paper asked for, with its text', async () => {
    const outcome = await platno(
      folder,
      'export',
      'model.bmc',
      '--to',
      'model.pdf',
      '--paper',
      'a3',
      '--orientation',
      'portrait',
    );

    expect(outcome).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Wrote model\.pdf on A3 portrait, \d+ KB\.\n$/),
    });
    const facts = await readPdf(await readFile(join(folder, 'model.pdf')));
    const text = facts.texts.map((part) => part.text).join(' ');
    expect({ width: facts.width, height: facts.height }).toEqual(pageSize('a3', 'portrait'));
    expect(facts).toMatchObject({ pages: 1, language: 'sk', title: 'Banka', author: 'Platno' });
    expect(text).toContain('Kľúčoví partneri');
    expect(text).toContain('Študenti, ktorí si otvárajú prvý účet');
    expect(text).toContain('The Business Model Canvas · Strategyzer.com · CC BY-SA 3.0');
    expect(facts.links.map(({ url }) => url)).toEqual([
      'https://www.strategyzer.com/',
      'https://creativecommons.org/licenses/by-sa/3.0/',
    ]);
  });

  it('adds the pages with the details of the cards where they are asked for', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'long.pdf', '--pages', 'canvas,details');

    const facts = await readPdf(await readFile(join(folder, 'long.pdf')));
    expect(facts.pages).toBeGreaterThan(1);
    expect(outcome.stdout).toMatch(new RegExp(`^Wrote long\\.pdf on A4 landscape, ${facts.pages} pages, \\d+ KB\\.\\n$`));
    const told = ['Podrobnosti o kartách', `2 / ${facts.pages}`, 'Zákaznícke segmenty'];
    expect(facts.pageTexts[1]).toEqual(expect.arrayContaining(told));
  });

  it.each([
    ['sk', ['Spokojnosť', 'Životný cyklus zákazníka', 'Obnovovanie', 'Riešenie sťažností', 'Kontrola modelu', 'Upozornenia']],
    ['en', ['Satisfaction', 'Customer life cycle', 'Renew and expand', 'Complaint handling', 'Model check', 'Warnings']],
  ])('prints every kind of pages, in %s', async (language, words) => {
    await copyFile(join(EXAMPLES, `complaints-slow.${language}.bmc`), join(folder, 'slow.bmc'));
    const kinds = 'check,scorecard,lifecycle,spotlights,canvas';

    const outcome = await platno(folder, 'export', 'slow.bmc', '--to', 'all.pdf', '--pages', kinds);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const { pages, pageTexts, pageTags, language: spoken } = await readPdf(await readFile(join(folder, 'all.pdf')));
    const text = pageTexts.map((lines) => lines.join(' ')).join(' ');
    expect(spoken).toBe(language);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    // The canvas, two segments twice, the life cycle, and at least one page of findings.
    expect(pages).toBeGreaterThanOrEqual(7);
    expect(pageTexts[1]).toContain(`2 / ${pages}`);
    expect(pageTags[3]).toContain('Table(TR(TH');
    expect(pageTags[3]).toContain('TD');
  });

  it('says so where there are no details, and writes nothing if nothing is left', async () => {
    const model = JSON.parse(await readFile(join(folder, 'model.bmc'), 'utf8'));
    const bare = model.cards.map(({ id, block, text }: Record<string, string>) => ({ id, block, text, x: 0, y: 0, width: 200 }));
    await writeFile(join(folder, 'bare.bmc'), JSON.stringify({ ...model, cards: bare }));

    const both = await platno(folder, 'export', 'bare.bmc', '--to', 'bare.pdf', '--pages', 'canvas,details');
    const alone = await platno(folder, 'export', 'bare.bmc', '--to', 'nothing.pdf', '--pages', 'details');

    expect(both).toMatchObject({
      code: 0,
      stderr: 'bare.pdf: No card has notes or filled-in fields yet, so there is no page of them.\n',
    });
    expect(alone).toMatchObject({
      code: 2,
      stderr: 'bare.bmc: No card has notes or filled-in fields yet, so nothing was written.\n',
    });
    expect(await readdir(folder)).not.toContain('nothing.pdf');
  });

  it('prints a large poster on the sheets an office has', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'wall.pdf', '--paper', 'a1', '--tile', 'a3');

    const facts = await readPdf(await readFile(join(folder, 'wall.pdf')));
    expect(outcome.stdout).toMatch(
      new RegExp(`^Wrote wall\\.pdf on A1 landscape in sheets of A3, ${facts.pages} pages, \\d+ KB\\.\\n$`),
    );
    expect(Math.max(facts.width, facts.height)).toBe(pageSize('a3', 'portrait').height);
  });

  it('writes a blank poster in the language asked for, whole or in sheets', async () => {
    const whole = await platno(folder, 'blank', '--to', 'blank.pdf', '--paper', 'a1', '--lang', 'sk');
    const parts = await platno(folder, 'blank', '--to', 'parts.pdf', '--paper', 'a1', '--tile', 'a3');

    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toMatch(/^Wrote blank\.pdf on A1 landscape, \d+ KB\.\n$/);
    const [facts, sheets] = await Promise.all(
      ['blank.pdf', 'parts.pdf'].map(async (name) => readPdf(await readFile(join(folder, name)))),
    );
    expect(facts).toMatchObject({ pages: 1, language: 'sk', title: 'Business Model Canvas' });
    expect(facts?.pageTexts[0]).toEqual(expect.arrayContaining(['Kľúčoví partneri', 'Kto nám pomáha a s čím?', 'Verzia']));
    expect(parts.stdout).toMatch(/in sheets of A3/);
    expect(sheets?.pages).toBeGreaterThan(3);
    expect(sheets?.language).toBe('en');
  });

  it('leaves nothing but the file behind, and the same bytes every time', async () => {
    await platno(folder, 'export', 'model.bmc', '--to', 'first.pdf');
    await platno(folder, 'export', 'model.bmc', '--to', 'second.pdf');

    expect(await readFile(join(folder, 'first.pdf'))).toEqual(await readFile(join(folder, 'second.pdf')));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('writes the block names in the language asked for', async () => {
    await platno(folder, 'export', 'model.bmc', '--to', 'english.pdf', '--lang', 'en');

    const facts = await readPdf(await readFile(join(folder, 'english.pdf')));
    expect(facts.language).toBe('en');
    expect(facts.texts.map((part) => part.text)).toContain('Key Partners');
  });

  it('calls papers by their names', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'letter.pdf', '--paper', 'letter');

    expect(outcome.stdout).toMatch(/^Wrote letter\.pdf on US Letter landscape, \d+ KB\.\n$/);
  });

  it('says which language the block titles got where nobody named one', async () => {
    const model = JSON.parse(await readFile(join(folder, 'model.bmc'), 'utf8'));
    delete model.language;
    await writeFile(join(folder, 'silent.bmc'), JSON.stringify(model));

    const silent = await platno(folder, 'export', 'silent.bmc', '--to', 'silent.pdf');
    const told = await platno(folder, 'export', 'silent.bmc', '--to', 'silent.pdf', '--lang', 'sk');

    expect(silent).toMatchObject({ code: 0, stderr: '' });
    expect(silent.stdout.split('\n')[1]).toBe(
      'silent.bmc names no language, so the block titles are in English; --lang en or --lang sk chooses.',
    );
    expect(told.stdout.split('\n')).toHaveLength(2);
  });

  it('writes slides of the pages and the shape asked for, and says what there is nothing for', async () => {
    const outcome = await platno(
      folder,
      'export',
      'model.bmc',
      '--to',
      'wide.pptx',
      '--pages',
      'canvas,scorecard',
      '--slide',
      '4:3',
    );

    const presentation = readPptx(await readFile(join(folder, 'wide.pptx')));
    const [size] = elementsOf(presentation.parts.get('ppt/presentation.xml'), 'p:sldSz');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain(`${presentation.slides.length} slides 4:3`);
    expect(faultsOf(presentation)).toEqual([]);
    expect(size?.attributes).toMatchObject({ cx: '9144000', cy: '6858000' });
  });

  it('writes slides, the same bytes for the same moment', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'model.pptx');
    await platno(folder, 'export', 'model.bmc', '--to', 'again.pptx');

    const slides = await readFile(join(folder, 'model.pptx'));
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(slides.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(slides.equals(await readFile(join(folder, 'again.pptx')))).toBe(true);
  });

  it('writes an SVG with its fonts inside', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'model.svg');

    const svg = await readFile(join(folder, 'model.svg'), 'utf8');
    expect(outcome.code).toBe(0);
    expect(svg).toContain('<title>Banka</title>');
    expect(svg).toContain('data:font/ttf;base64,');
  });

  it('replaces what a symbolic link points to, not the link', async () => {
    await writeFile(join(folder, 'real.svg'), 'old');
    await symlink('real.svg', join(folder, 'link.svg'));

    await platno(folder, 'export', 'model.bmc', '--to', 'link.svg');

    expect(await readFile(join(folder, 'real.svg'), 'utf8')).toContain('<svg');
  });

  it('writes every example', async () => {
    const examples = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.bmc'));
    const complaints: string[] = [];
    const surroundings: Surroundings = {
      folder,
      version: '0',
      now: new Date(0),
      readFonts: async () => fonts,
      openCanvas: async () => null,
      readForeignFont,
      fontFolders: [],
      print: () => undefined,
      complain: (text) => complaints.push(text),
    };

    const codes = await Promise.all(
      examples.map((name) => runCommand(['export', join(EXAMPLES, name), '--to', `${name}.pdf`], surroundings)),
    );

    expect(codes).toEqual(examples.map(() => 0));
    expect(examples.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

describe('what cannot be written', { timeout: 30_000 }, () => {
  it.each([
    ['into a folder that does not exist', 'nowhere/model.pdf', 'its folder does not exist'],
    ['over a folder', 'folder.pdf', 'it is a folder'],
  ])('%s ends with 1 and a sentence', async (_, output, reason) => {
    await mkdir(join(folder, 'folder.pdf'), { recursive: true });

    const outcome = await platno(folder, 'export', 'model.bmc', '--to', output);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `${join(folder, output)} cannot be written: ${reason}.\n` });
  });
});

describe('what cannot be read', { timeout: 30_000 }, () => {
  it('ends with 2, says what is wrong and where, and writes nothing', async () => {
    await writeFile(join(folder, 'broken.bmc'), '{\n  "format": "platno/bmc",\n  oops\n}\n');

    const outcome = await platno(folder, 'export', 'broken.bmc', '--to', 'broken.pdf');

    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^broken\.bmc: The file is not valid JSON: .*line 3.*\n$/);
    expect(await readdir(folder)).not.toContain('broken.pdf');
  });

  it('ends with 2 for a file that is not there', async () => {
    const outcome = await platno(folder, 'export', 'missing.bmc', '--to', 'missing.pdf');

    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: `${join(folder, 'missing.bmc')} cannot be read: it does not exist.\n`,
    });
  });

  it('says which links it left out and goes on', async () => {
    const model = JSON.parse(await readFile(join(folder, 'model.bmc'), 'utf8'));
    model.links.push({ id: 'astray', from: 'nobody', to: model.cards[0].id });
    await writeFile(join(folder, 'astray.bmc'), JSON.stringify(model));

    const outcome = await platno(folder, 'export', 'astray.bmc', '--to', 'astray.pdf');

    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toMatch(/^astray\.bmc: .*astray.*\n$/);
  });
});

describe('a picture from the command line', { timeout: 30_000 }, () => {
  it('is painted without a display, of the paper and resolution asked for', async () => {
    const outcome = await platno(folder, 'export', 'model.bmc', '--to', 'model.png', '--paper', 'a5', '--dpi', '150');

    const png = PNG.sync.read(await readFile(join(folder, 'model.png')));
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^Wrote model\.png, 1240 × 874 px, \d+ KB\.\n$/);
    expect([png.width, png.height]).toEqual([1240, 874]);
    expect(new Set(new Uint32Array(png.data.buffer, png.data.byteOffset, png.data.length / 4)).size).toBeGreaterThan(100);
  });

  it('is refused with the reason where it would be too large or there is no canvas', async () => {
    const complaints: string[] = [];
    const surroundings: Surroundings = {
      folder,
      version: '0',
      now: new Date(0),
      readFonts: async () => fonts,
      openCanvas: async () => null,
      readForeignFont,
      fontFolders: [],
      print: () => undefined,
      complain: (text) => complaints.push(text),
    };

    const codes = [
      await runCommand(['export', 'model.bmc', '--to', 'no.png'], surroundings),
      await runCommand(['export', 'model.bmc', '--to', 'no.png', '--paper', 'a0', '--dpi', '1200'], surroundings),
    ];

    expect(codes).toEqual([1, 2]);
    expect(complaints.join('')).toBe(
      'Pictures need the package @napi-rs/canvas, which has nothing for this machine: export .svg or .pdf.\n' +
        '56173 × 39732 px are more than the 1000 million that can be painted; use a lower --dpi.\n',
    );
  });
});
