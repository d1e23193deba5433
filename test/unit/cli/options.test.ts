import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../renderer/cli/commandError.ts';
import { parseCommand } from '../../../renderer/cli/options.ts';
import { platno, temporaryFolder } from './platno.ts';

function complaint(...args: string[]): string {
  try {
    parseCommand(args, '/home/ann');
  } catch (error) {
    if (error instanceof CommandError && error.exitCode === 2) return error.message;
    throw error;
  }
  return 'nothing to complain about';
}

describe('the command line', () => {
  it('understands an export with everything said', () => {
    const args = [
      'export',
      'model.bmc',
      '--to',
      '/tmp/Model.PDF',
      '--paper',
      'A3',
      '--orientation',
      'portrait',
      '--margins',
      'wide',
      '--lang',
      'sk',
    ];

    expect(parseCommand([...args, '--pages', 'details, Canvas', '--font', 'kanji.otf'], '/home/ann')).toEqual({
      kind: 'export',
      fontFiles: ['/home/ann/kanji.otf'],
      jobs: [{ input: '/home/ann/model.bmc', output: '/tmp/Model.PDF' }],
      format: 'pdf',
      setup: { sheet: { paper: 'a3', orientation: 'portrait', margins: 'wide' }, poster: null },
      pages: ['details', 'canvas'],
      story: { each: 'part', hasNotes: false },
      slide: '16:9',
      picture: { choice: { kind: 'scale', scale: 2 }, isTransparent: false },
      language: 'sk',
    });
  });

  it('understands several files at once', () => {
    expect(parseCommand(['export', 'a.bmc', '/tmp/Plán $& 1.2.bmc', '--to', 'out/*.csv'], '/home/ann')).toMatchObject({
      format: 'csv',
      jobs: [
        { input: '/home/ann/a.bmc', output: '/home/ann/out/a.csv' },
        { input: '/tmp/Plán $& 1.2.bmc', output: '/home/ann/out/Plán $& 1.2.csv' },
      ],
    });
    expect(parseCommand(['convert', 'a.md', 'b.csv', '--to', '*.bmc'], '/')).toEqual({
      kind: 'convert',
      jobs: [
        { input: '/a.md', output: '/a.bmc' },
        { input: '/b.csv', output: '/b.bmc' },
      ],
    });
  });

  it('understands a check of several canvases', () => {
    expect(parseCommand(['check', 'a.bmc', '/tmp/b.bmc', '--json', '--lang', 'sk'], '/home/ann')).toEqual({
      kind: 'check',
      inputs: ['/home/ann/a.bmc', '/tmp/b.bmc'],
      isJson: true,
      language: 'sk',
    });
  });

  it('prints the canvas on A4 in landscape, in the language of the document, if nothing is said', () => {
    expect(parseCommand(['export', 'a.bmc', '--to', 'a.svg'], '/')).toMatchObject({
      format: 'svg',
      setup: { sheet: { paper: 'a4', orientation: 'landscape', margins: 'normal' }, poster: null },
      pages: ['canvas'],
      language: undefined,
    });
  });

  it.each([
    [
      ['print'],
      'There is no command "print". Try: export model.bmc --to model.pdf, or: convert notes.md model.bmc, or: check model.bmc',
    ],
    [['check'], 'Name the canvas to check: check model.bmc'],
    [['check', 'a.bmc', '--to', 'a.pdf'], '--to means nothing to check. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--json'], '--json means nothing to export. See --help.'],
    [['export'], 'Name the canvas to export: export model.bmc --to model.pdf'],
    [['export', 'a.bmc'], 'Say where to write it: --to model.pdf'],
    [
      ['export', 'a.bmc', 'b.bmc', '--to', 'a.pdf'],
      'Several files cannot all become "a.pdf"; write --to "folder/*.pdf", where * is the name of each.',
    ],
    [['export', 'a.bmc', '--to', './a.bmc'], 'a.bmc would be overwritten: --to names the same file.'],
    [
      ['export', 'a.bmc', '--to', 'a.docx'],
      'The ending of "a.docx" says nothing about the format; use .pdf, .svg, .png, .pptx, .md, .csv, .canvas, .bmml or .opml.',
    ],
    [['export', 'a.bmc', 'b/a.bmc', '--to', '*.md'], 'Two of the files would become a.md; do them one by one.'],
    [['export', 'a.bmc', '--to', 'a.md', '--paper', 'a3'], '--paper means nothing to .md. See --help.'],
    [
      ['convert', 'a.md'],
      'Name the file and the canvas to make of it: convert notes.md model.bmc. For several: --to "folder/*.bmc"',
    ],
    [['convert', 'a.md', 'a.json'], '"a.json" is to end in .bmc, for it becomes a canvas.'],
    [['convert', 'a.md', 'a.bmc', '--lang', 'sk'], '--lang means nothing to convert. See --help.'],
    [
      ['export', 'a.bmc', '--to', 'a.pdf', '--paper', 'a9'],
      'There is no paper "a9". Known: a5, a4, a3, a2, a1, a0, b1, b0, letter, legal, tabloid.',
    ],
    [['export', 'a.bmc', '--to', 'a.pdf', '--tile', 'a3'], '--tile: no sheets are smaller than a4; choose a larger --paper.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--paper', 'a3', '--tile', 'a0'], '--tile for a3 is a4 or letter, not "a0".'],
    [['export', 'a.bmc', '--to', 'a.svg', '--tile', 'a4'], '--tile means nothing to .svg. See --help.'],
    [['blank', 'a.bmc', '--to', 'a.pdf'], 'blank takes no canvas: "a.bmc" is too much.'],
    [['blank', '--to', 'a.md'], 'A blank poster is a .pdf or an .svg.'],
    [['blank', '--to', 'a.pdf', '--pages', 'canvas'], '--pages means nothing to blank. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--margins', '3'], '--margins is narrow, normal or wide, not "3".'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--orientation', 'up'], '--orientation is landscape or portrait, not "up".'],
    [
      ['export', 'a.bmc', '--to', 'a.pdf', '--pages', 'canvas,notes'],
      'There are no pages "notes". Known: canvas, story, spotlights, lifeCycle, scorecard, numbers, check, details.',
    ],
    [
      ['export', 'a.bmc', '--to', 'a.svg', '--pages', 'canvas,details'],
      'An SVG holds the canvas and no other page; --pages is for .pdf and .pptx.',
    ],
    [['check', 'a.bmc', '--pages', 'canvas'], '--pages means nothing to check. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--lang', 'de'], '--lang is en or sk, not "de".'],
    [['export', 'a.bmc', '--quality', '3'], "Unknown option '--quality'. See --help."],
    [['export', 'a.bmc', '--to', 'a.png', '--scale', '5'], '--scale is 1, 2, 3, 4, not "5".'],
    [['export', 'a.bmc', '--to', 'a.png', '--dpi', '9000'], '--dpi is a whole number from 36 to 1200, not "9000".'],
    [
      ['export', 'a.bmc', '--to', 'a.png', '--scale', '2', '--paper', 'a3'],
      '--scale makes a picture without paper: leave out --paper and --dpi.',
    ],
    [['export', 'a.bmc', '--to', 'a.svg', '--transparent'], '--transparent means nothing to .svg. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pptx', '--slide', '3:2'], '--slide is 16:9 or 4:3, not "3:2".'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--slide', '4:3'], '--slide means nothing to .pdf. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--each', 'step'], '--each means nothing to pages without a story. See --help.'],
    [['export', 'a.bmc', '--to', 'a.pdf', '--pages', 'story', '--each', 'block'], '--each is part or step, not "block".'],
    [['export', 'a.bmc', '--to', 'a.pptx', '--pages', 'story', '--notes'], '--notes means nothing to .pptx. See --help.'],
    [['export', 'a.bmc', '--to', 'a.md', '--pages', 'canvas'], '--pages means nothing to .md. See --help.'],
    [['export', 'a.bmc', '--to'], "Option '--to <value>' argument missing. See --help."],
  ])('answers %j with a sentence', (args, sentence) => {
    expect(complaint(...args)).toBe(sentence);
  });

  it('takes a picture by scale, or by paper and resolution', () => {
    const pictureOf = (...args: readonly string[]): unknown => {
      const command = parseCommand(['export', 'a.bmc', '--to', 'a.png', ...args], '/');
      return command.kind === 'export' && command.picture;
    };

    expect(pictureOf('--scale', '4×', '--transparent')).toEqual({ choice: { kind: 'scale', scale: 4 }, isTransparent: true });
    expect(pictureOf('--paper', 'a0')).toEqual({
      choice: { kind: 'paper', sheet: { paper: 'a0', orientation: 'landscape', margins: 'normal' }, dpi: 300 },
      isTransparent: false,
    });
  });
});

describe('the real command', { timeout: 30_000 }, () => {
  it('helps, tells its version and refuses with 2', async () => {
    const { path, remove } = await temporaryFolder();

    const [help, version, nothing, wrong] = await Promise.all([
      platno(path, '--help'),
      platno(path, '--version'),
      platno(path),
      platno(path, 'export', 'a.bmc', '--to', 'a.docx'),
    ]);
    await remove();

    expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--paper SIZE') });
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(nothing.stdout).toBe(help.stdout);
    expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^The ending of .*\n$/) });
  });
});
