import { basename } from 'node:path';
import { isoDay } from '../actions/browserEnvironment.ts';
import { possiblePages } from '../actions/exporting/pageChoice.ts';
import { slidesOf } from '../actions/exporting/slides.ts';
import { translateInto, type Language } from '../i18n/translate.ts';
import type { PageKind } from '../layout/pages/page.ts';
import type { CanvasDocument } from '../model/document.ts';
import { checkCanvases } from './checkCanvases.ts';
import type { ExportCommand } from './commands.ts';
import { compareCanvases } from './compareCanvases.ts';
import { CommandError } from './commandError.ts';
import { convertFile } from './convertFile.ts';
import { exportCanvas, type PagesCommand } from './exportCanvas.ts';
import { exportText } from './exportText.ts';
import { isPrinted, type Job } from './jobs.ts';
import { paperText } from './paperText.ts';
import { parseCommand } from './options.ts';
import { readCanvas } from './readCanvas.ts';
import { runJobs } from './runJobs.ts';
import { FALLBACK_LANGUAGE, type Surroundings } from './surroundings.ts';
import { USAGE } from './usage.ts';
import { writeBlank } from './writeBlank.ts';
import { writePicture } from './writePicture.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Runs one command line; answers the exit code. Only bugs are thrown. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    const command = parseCommand(args, surroundings.folder);
    switch (command.kind) {
      case 'help':
        surroundings.print(USAGE);
        return 0;
      case 'version':
        surroundings.print(`${surroundings.version}\n`);
        return 0;
      case 'export':
        return await runJobs(command.jobs, surroundings, (job) => runExport(job, command, surroundings));
      case 'blank':
        await writeBlank(command, surroundings);
        return 0;
      case 'convert':
        return await runJobs(command.jobs, surroundings, (job) => convertFile(job, surroundings));
      case 'check':
        return await checkCanvases(command, surroundings);
      case 'compare':
        await compareCanvases(command, surroundings);
        return 0;
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    surroundings.complain(`${error.message}\n`);
    return error.exitCode;
  }
}

async function runExport(job: Job, command: ExportCommand, surroundings: Surroundings): Promise<void> {
  const { print, complain } = surroundings;
  const { document, remarks } = await readCanvas(job.input);
  for (const remark of remarks) complain(`${basename(job.input)}: ${remark}\n`);
  const language = command.language ?? document.info.language ?? FALLBACK_LANGUAGE;
  const { format } = command;
  if (isPrinted(format)) await writePages(document, job, { ...command, format, language }, surroundings);
  else if (format === 'png') await writePicture({ ...job, ...command.picture, document, language }, surroundings);
  else if (format === 'pptx') await writeSlides(document, job, command, surroundings);
  else {
    const { bytes, losses } = exportText(document, format, language);
    await writeAtomically(job.output, bytes);
    print(`Wrote ${basename(job.output)}, ${Math.ceil(bytes.length / 1024)} KB.\n`);
    if (losses !== '') complain(`${basename(job.output)}: ${losses}\n`);
  }
  if (command.language === undefined && document.info.language === undefined) {
    print(`${basename(job.input)} names no language, so the block titles are in English; --lang en or --lang sk chooses.\n`);
  }
}

async function writeSlides(
  document: CanvasDocument,
  job: Job,
  command: ExportCommand,
  surroundings: Surroundings,
): Promise<void> {
  const { now, print } = surroundings;
  const language = command.language ?? document.info.language ?? FALLBACK_LANGUAGE;
  const inLanguage = { ...document, info: { ...document.info, language } };
  const { bytes, count } = slidesOf(inLanguage, {
    language,
    date: now,
    size: command.slide,
    kinds: command.pages,
    story: command.story,
  });
  const sayAbsent = absentPages(document, job, { ...command, language }, surroundings, count === 0);
  await writeAtomically(job.output, bytes);
  const slides = translateInto('en')('slides.count', { count });
  print(`Wrote ${basename(job.output)}, ${slides} ${command.slide}, ${Math.ceil(bytes.length / 1024)} KB.\n`);
  sayAbsent();
}

/** A function that says which of the pages asked for there is nothing for. Throws where there is nothing at all. */
function absentPages(
  document: CanvasDocument,
  job: Job,
  { language, pages }: Readonly<{ language: Language; pages: readonly PageKind[] }>,
  { now, complain }: Surroundings,
  isAll: boolean,
): () => void {
  const t = translateInto('en');
  const possible = possiblePages(document, { language, today: isoDay(now.getTime()) });
  const absent = pages.filter((kind) => !possible.includes(kind));
  if (isAll) {
    const [reason = 'canvas'] = absent;
    throw new CommandError(`${basename(job.input)}: ${t(`pages.nothing.${reason}`)}, so nothing was written.`);
  }
  const name = basename(job.output);
  return () => absent.forEach((kind) => complain(`${name}: ${t(`pages.nothing.${kind}`)}, so there is no page of them.\n`));
}

async function writePages(document: CanvasDocument, job: Job, command: PagesCommand, surroundings: Surroundings): Promise<void> {
  const { print, complain } = surroundings;
  const file = await exportCanvas(document, command, surroundings);
  const t = translateInto('en');
  const sayAbsent = absentPages(document, job, command, surroundings, file === null);
  if (file === null) return;
  const { bytes, missing, pageCount } = file;
  await writeAtomically(job.output, bytes);
  const name = basename(job.output);
  const how = command.format === 'pdf' ? ` on ${paperText(command.setup)}` : '';
  const pages = pageCount > 1 ? `${t('export.pageCount', { count: pageCount })}, ` : '';
  print(`Wrote ${name}${how}, ${pages}${Math.ceil(bytes.length / 1024)} KB.\n`);
  sayAbsent();
  if (missing.count > 0) {
    complain(`${name}: ${t('export.missing', { count: missing.count, characters: missing.sample })}\n`);
    complain('A font that has them can be named: --font FILE\n');
  }
}
