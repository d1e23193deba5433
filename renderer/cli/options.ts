import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPaperKey, MARGIN_KEYS, PAPER_KEYS, type Margins, type Orientation, type PaperKey } from '../export/pdf/paperSizes.ts';
import { printSetup, tilePapers, type PrintSetup } from '../export/pdf/printSetup.ts';
import { PICTURE_SCALES, type PictureChoice } from '../export/png/pictureChoice.ts';
import { SLIDE_SIZES, type SlideSize } from '../export/pptx/units.ts';
import type { Language } from '../i18n/translate.ts';
import { PAGE_KINDS, PLAIN_STORY, type PageKind, type StoryPages } from '../layout/pages/page.ts';
import { CommandError } from './commandError.ts';
import { FALLBACK_LANGUAGE } from './surroundings.ts';
import { formatOf, isPrinted, jobsOf, type ExportFormat, type Job, type PrintedFormat } from './jobs.ts';

export type ExportCommand = Readonly<{
  kind: 'export';
  jobs: readonly Job[];
  format: ExportFormat;
  setup: PrintSetup;
  pages: readonly PageKind[];
  story: StoryPages;
  slide: SlideSize;
  picture: PictureOptions;
  /** To draw with what the bundled typeface lacks; whole paths. */
  fontFiles: readonly string[];
  /** Undefined: the document's own. */
  language: Language | undefined;
}>;

/** How large a PNG is to be, and whether what lies under it shines through. */
export type PictureOptions = Readonly<{ choice: PictureChoice; isTransparent: boolean }>;

export type CheckCommand = Readonly<{
  kind: 'check';
  inputs: readonly string[];
  isJson: boolean;
  /** Undefined: each document's own. */
  language: Language | undefined;
}>;

/** A poster to fill in by hand. */
export type BlankCommand = Readonly<{
  kind: 'blank';
  output: string;
  format: PrintedFormat;
  setup: PrintSetup;
  language: Language;
}>;

/** What differs between two canvases, on paper. */
export type CompareCommand = Readonly<{
  kind: 'compare';
  before: string;
  after: string;
  output: string;
  setup: PrintSetup;
  fontFiles: readonly string[];
  /** Undefined: that of the later canvas. */
  language: Language | undefined;
}>;

/** Foreign files that become canvases. */
export type ConvertCommand = Readonly<{ kind: 'convert'; jobs: readonly Job[] }>;

export type Command =
  | ExportCommand
  | ConvertCommand
  | CheckCommand
  | CompareCommand
  | BlankCommand
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'version' }>;

/** What means something to one kind of output only. */
const PRINT_OPTIONS = ['paper', 'orientation', 'margins'] as const;
const PICTURE_OPTIONS = ['scale', 'dpi', 'transparent'] as const;
const STORY_OPTIONS = ['each', 'notes'] as const;

const OPTIONS = {
  to: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  margins: { type: 'string' },
  tile: { type: 'string' },
  pages: { type: 'string' },
  each: { type: 'string' },
  notes: { type: 'boolean' },
  slide: { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  transparent: { type: 'boolean' },
  lang: { type: 'string' },
  font: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the arguments; paths are taken from `folder`. Throws a `CommandError`. */
export function parseCommand(args: readonly string[], folder: string): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...inputs] = positionals;
  switch (name) {
    case undefined:
      return { kind: 'help' };
    case 'export':
      return exportCommand(inputs, values, folder);
    case 'convert':
      return convertCommand(inputs, values, folder);
    case 'blank':
      return blankCommand(inputs, values, folder);
    case 'check':
      return checkCommand(inputs, values, folder);
    case 'compare':
      return compareCommand(inputs, values, folder);
    default:
      throw new CommandError(
        `There is no command "${name}". Try: export model.bmc --to model.pdf, or: convert notes.md model.bmc, or: check model.bmc`,
      );
  }
}

type Values = ReturnType<typeof parsed>['values'];

function checkCommand(inputs: readonly string[], values: Values, folder: string): CheckCommand {
  refuse(values, ['to', ...PRINT_OPTIONS, ...PICTURE_OPTIONS, 'tile', 'pages', ...STORY_OPTIONS, 'slide', 'font'], 'check');
  if (inputs.length === 0) throw new CommandError('Name the canvas to check: check model.bmc');
  return {
    kind: 'check',
    inputs: inputs.map((input) => resolve(folder, input)),
    isJson: values.json === true,
    language: values.lang === undefined ? undefined : languageOf(values.lang),
  };
}

function compareCommand(inputs: readonly string[], values: Values, folder: string): CompareCommand {
  refuse(values, ['json', ...PICTURE_OPTIONS, 'tile', 'pages', ...STORY_OPTIONS, 'slide'], 'compare');
  const [before, after, ...more] = inputs;
  if (before === undefined || after === undefined || more.length > 0)
    throw new CommandError('Name two canvases, the earlier one first: compare before.bmc after.bmc --to changes.pdf');
  if (values.to === undefined || formatOf(values.to) !== 'pdf')
    throw new CommandError('A comparison is a .pdf: compare before.bmc after.bmc --to changes.pdf');
  return {
    kind: 'compare',
    before: resolve(folder, before),
    after: resolve(folder, after),
    output: resolve(folder, values.to),
    setup: setupOf(values),
    fontFiles: (values.font ?? []).map((path) => resolve(folder, path)),
    language: values.lang === undefined ? undefined : languageOf(values.lang),
  };
}

/** An option that would do nothing is a mistake the person wants to hear of. */
function refuse(values: Values, names: readonly (keyof Values)[], command: string): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new CommandError(`--${given} means nothing to ${command}. See --help.`);
}

function convertCommand(inputs: readonly string[], values: Values, folder: string): ConvertCommand {
  refuse(
    values,
    ['json', ...PRINT_OPTIONS, ...PICTURE_OPTIONS, 'tile', 'pages', ...STORY_OPTIONS, 'slide', 'lang', 'font'],
    'convert',
  );
  if (values.to !== undefined) return { kind: 'convert', jobs: jobsOf(inputs, canvasPath(values.to), folder) };
  const [input, output, ...more] = inputs;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new CommandError(
      'Name the file and the canvas to make of it: convert notes.md model.bmc. For several: --to "folder/*.bmc"',
    );
  }
  return { kind: 'convert', jobs: jobsOf([input], canvasPath(output), folder) };
}

function canvasPath(path: string): string {
  if (extname(path).toLowerCase() === '.bmc') return path;
  throw new CommandError(`"${path}" is to end in .bmc, for it becomes a canvas.`);
}

function exportCommand(inputs: readonly string[], values: Values, folder: string): ExportCommand {
  refuse(values, ['json'], 'export');
  if (inputs.length === 0) throw new CommandError('Name the canvas to export: export model.bmc --to model.pdf');
  if (values.to === undefined) throw new CommandError('Say where to write it: --to model.pdf');
  const jobs = jobsOf(inputs, values.to, folder);
  const format = formatOf(values.to);
  if (format === 'png') return pictureCommand(jobs, values);
  refuse(values, PICTURE_OPTIONS, `.${format}`);
  if (!isPrinted(format)) refuse(values, [...PRINT_OPTIONS, 'tile', 'font'], `.${format}`);
  if (!isPrinted(format) && format !== 'pptx') refuse(values, ['pages'], `.${format}`);
  if (format !== 'pptx') refuse(values, ['slide'], `.${format}`);
  const pages = pagesOf(values.pages ?? 'canvas');
  if (!pages.includes('story')) refuse(values, STORY_OPTIONS, 'pages without a story');
  // Slides have them below each, where speakers look for them.
  if (format === 'pptx') refuse(values, ['notes'], '.pptx');
  if (format === 'svg') refuse(values, ['tile', 'font'], '.svg');
  if (format === 'svg' && pages.some((kind) => kind !== 'canvas')) {
    throw new CommandError('An SVG holds the canvas and no other page; --pages is for .pdf and .pptx.');
  }
  return {
    kind: 'export',
    jobs,
    format,
    pages,
    story: { each: eachOf(values.each ?? 'part'), hasNotes: values.notes === true },
    slide: slideOf(values.slide ?? '16:9'),
    fontFiles: (values.font ?? []).map((path) => resolve(folder, path)),
    setup: setupOf(values),
    picture: NO_PICTURE,
    language: values.lang === undefined ? undefined : languageOf(values.lang),
  };
}

const NO_PICTURE: PictureOptions = { choice: { kind: 'scale', scale: 2 }, isTransparent: false };

function pictureCommand(jobs: readonly Job[], values: Values): ExportCommand {
  refuse(values, ['tile', 'pages', ...STORY_OPTIONS, 'slide', 'font'], '.png');
  const setup = setupOf(values);
  return {
    ...{ kind: 'export', format: 'png', pages: ['canvas'], story: PLAIN_STORY, slide: '16:9', fontFiles: [], jobs, setup },
    picture: { choice: pictureChoiceOf(values, setup), isTransparent: values.transparent === true },
    language: values.lang === undefined ? undefined : languageOf(values.lang),
  };
}

/** A paper makes sense with a resolution, and without a scale. */
function pictureChoiceOf(values: Values, { sheet }: PrintSetup): PictureChoice {
  const onPaper = values.dpi !== undefined || PRINT_OPTIONS.some((name) => values[name] !== undefined);
  if (!onPaper) return { kind: 'scale', scale: scaleOf(values.scale ?? '2') };
  if (values.scale !== undefined) throw new CommandError('--scale makes a picture without paper: leave out --paper and --dpi.');
  return { kind: 'paper', sheet, dpi: dpiOf(values.dpi ?? '300') };
}

function scaleOf(value: string): number {
  const scale = PICTURE_SCALES.find((one) => String(one) === value.replace(/[x×]$/i, ''));
  if (scale !== undefined) return scale;
  throw new CommandError(`--scale is ${PICTURE_SCALES.join(', ')}, not "${value}".`);
}

function dpiOf(value: string): number {
  const dpi = Number(value);
  if (Number.isInteger(dpi) && dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  throw new CommandError(`--dpi is a whole number from ${LEAST_DPI} to ${MOST_DPI}, not "${value}".`);
}

const LEAST_DPI = 36;
const MOST_DPI = 1200;

function blankCommand(inputs: readonly string[], values: Values, folder: string): BlankCommand {
  refuse(values, ['json', ...PICTURE_OPTIONS, 'pages', ...STORY_OPTIONS, 'slide', 'font'], 'blank');
  if (inputs.length > 0) throw new CommandError(`blank takes no canvas: "${inputs.join('", "')}" is too much.`);
  if (values.to === undefined) throw new CommandError('Say where to write it: blank --to poster.pdf');
  const format = formatOf(values.to);
  if (!isPrinted(format)) throw new CommandError('A blank poster is a .pdf or an .svg.');
  if (format === 'svg') refuse(values, ['tile'], '.svg');
  const language = languageOf(values.lang ?? FALLBACK_LANGUAGE);
  return { kind: 'blank', output: resolve(folder, values.to), format, setup: setupOf(values), language };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // parseArgs explains at length; its first sentence names the option.
    const sentence = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
    throw new CommandError(`${sentence.replace(/\.$/, '')}. See --help.`);
  }
}

function paperOf(value: string): PaperKey {
  const key = value.toLowerCase();
  if (isPaperKey(key)) return key;
  throw new CommandError(`There is no paper "${value}". Known: ${PAPER_KEYS.join(', ')}.`);
}

function pagesOf(value: string): PageKind[] {
  return value.split(',').map((name) => {
    const kind = PAGE_KINDS.find((key) => key.toLowerCase() === name.trim().toLowerCase());
    if (kind === undefined) throw new CommandError(`There are no pages "${name}". Known: ${PAGE_KINDS.join(', ')}.`);
    return kind;
  });
}

function eachOf(value: string): StoryPages['each'] {
  if (value === 'part' || value === 'step') return value;
  throw new CommandError(`--each is part or step, not "${value}".`);
}

function slideOf(value: string): SlideSize {
  const size = SLIDE_SIZES.find((key) => key === value);
  if (size !== undefined) return size;
  throw new CommandError(`--slide is ${SLIDE_SIZES.join(' or ')}, not "${value}".`);
}

function orientationOf(value: string): Orientation {
  if (value === 'landscape' || value === 'portrait') return value;
  throw new CommandError(`--orientation is landscape or portrait, not "${value}".`);
}

function setupOf(values: Values): PrintSetup {
  const page = {
    paper: paperOf(values.paper ?? 'a4'),
    orientation: orientationOf(values.orientation ?? 'landscape'),
    margins: marginsOf(values.margins ?? 'normal'),
  };
  if (values.tile === undefined) return printSetup(page, '');
  const possible = tilePapers(page.paper);
  const tile = values.tile.toLowerCase();
  if (possible.some((key) => key === tile)) return printSetup(page, tile);
  if (possible.length === 0) throw new CommandError(`--tile: no sheets are smaller than ${page.paper}; choose a larger --paper.`);
  throw new CommandError(`--tile for ${page.paper} is ${possible.join(' or ')}, not "${values.tile}".`);
}

function marginsOf(value: string): Margins {
  const margins = MARGIN_KEYS.find((key) => key === value);
  if (margins !== undefined) return margins;
  throw new CommandError(`--margins is narrow, normal or wide, not "${value}".`);
}

function languageOf(value: string): Language {
  if (value === 'en' || value === 'sk') return value;
  throw new CommandError(`--lang is en or sk, not "${value}".`);
}
