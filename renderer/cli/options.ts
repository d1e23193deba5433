import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printSetup, tilePapers, type PrintSetup } from '../export/pdf/printSetup.ts';
import type { PictureChoice } from '../export/png/pictureChoice.ts';
import { PLAIN_STORY } from '../layout/pages/page.ts';
import { CommandError } from './commandError.ts';
import type {
  BlankCommand,
  CheckCommand,
  Command,
  CompareCommand,
  ConvertCommand,
  ExportCommand,
  PictureOptions,
} from './commands.ts';
import { formatOf, isPrinted, jobsOf, type Job } from './jobs.ts';
import { dpiOf, eachOf, languageOf, marginsOf, orientationOf, pagesOf, paperOf, scaleOf, slideOf } from './optionValues.ts';
import { FALLBACK_LANGUAGE } from './surroundings.ts';

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
