import { basename } from 'node:path';
import { blankLabels } from '../actions/exporting/posterLabels.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableArea } from '../export/pdf/paperSizes.ts';
import { paintSvg } from '../export/svg/paintSvg.ts';
import { blankPoster } from '../layout/blankPoster.ts';
import { tileScenes } from '../layout/tiling/tileScenes.ts';
import type { BlankCommand } from './commands.ts';
import { paperText } from './paperText.ts';
import type { Surroundings } from './surroundings.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Writes a poster to fill in by hand. */
export async function writeBlank(command: BlankCommand, { now, readFonts, print }: Surroundings): Promise<void> {
  const { output, format, setup, language } = command;
  const { sheet, poster } = setup;
  const whole = printableArea(poster ?? sheet);
  const scene = blankPoster(blankLabels(language), whole.width / whole.height);
  const fonts = await readFonts();
  const isPdf = format === 'pdf';
  const bytes = isPdf
    ? await paintPdf(poster ? tileScenes(scene, whole, printableArea(sheet)) : [scene], { ...sheet, fonts, date: now })
    : new TextEncoder().encode(paintSvg(scene, { fonts }));
  await writeAtomically(output, bytes);
  print(`Wrote ${basename(output)}${isPdf ? ` on ${paperText(setup)}` : ''}, ${Math.ceil(bytes.length / 1024)} KB.\n`);
}
