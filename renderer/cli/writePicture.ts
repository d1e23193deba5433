import { basename } from 'node:path';
import { posterLabels } from '../actions/exporting/posterLabels.ts';
import { printableAspect } from '../export/pdf/paperSizes.ts';
import { loadImages } from '../export/canvas/images.ts';
import { paintPng } from '../export/png/paintPng.ts';
import { isPaintable, MOST_PIXELS, pictureOf, type Picture } from '../export/png/pictureChoice.ts';
import type { Language } from '../i18n/translate.ts';
import { paperLayout } from '../layout/paperLayout.ts';
import { posterScene } from '../layout/posterScene.ts';
import { PAPER_THEME } from '../layout/theme.ts';
import type { CanvasDocument } from '../model/document.ts';
import { CommandError } from './commandError.ts';
import type { Job } from './jobs.ts';
import type { PictureOptions } from './commands.ts';
import type { Surroundings } from './surroundings.ts';
import { writeAtomically } from './writeAtomically.ts';

/** A canvas, the language its poster is in, and how it becomes a picture. */
type PictureJob = Job & PictureOptions & Readonly<{ document: CanvasDocument; language: Language }>;

/** Paints the poster as a PNG, without a display. */
export async function writePicture(job: PictureJob, { readFonts, openCanvas, print }: Surroundings): Promise<void> {
  const picture = pictureFor(job);
  const { width, height } = picture.size;
  if (!isPaintable(picture)) {
    throw new CommandError(
      `${width} × ${height} px are more than the ${MOST_PIXELS / 1e6} million that can be painted; use a lower --dpi.`,
    );
  }
  const canvas = await openCanvas(await readFonts());
  if (canvas === null) {
    throw new CommandError(
      'Pictures need the package @napi-rs/canvas, which has nothing for this machine: export .svg or .pdf.',
      1,
    );
  }
  await loadImages(picture.scene, canvas.decode);
  const blob = await paintPng(picture, canvas.makeContext);
  await writeAtomically(job.output, new Uint8Array(await blob.arrayBuffer()));
  print(`Wrote ${basename(job.output)}, ${width} × ${height} px, ${Math.ceil(blob.size / 1024)} KB.\n`);
}

function pictureFor({ document, language, choice, isTransparent }: PictureJob): Picture {
  const aspect = choice.kind === 'paper' ? printableAspect(choice.sheet) : Math.SQRT2;
  const scene = posterScene(document, posterLabels(language), PAPER_THEME, paperLayout(document, aspect));
  return pictureOf(scene, choice, isTransparent);
}
