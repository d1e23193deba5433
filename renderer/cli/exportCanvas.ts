import type { FontBytes } from '../export/fonts/fontBytes.ts';
import { missingCharacters, type MissingCharacters } from '../export/pdf/missingCharacters.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableAspect } from '../export/pdf/paperSizes.ts';
import { paintSvg } from '../export/svg/paintSvg.ts';
import { paperLayout } from '../layout/paperLayout.ts';
import { posterScene } from '../layout/posterScene.ts';
import { PAPER_THEME } from '../layout/theme.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Language } from '../i18n/translate.ts';
import type { ExportCommand } from './options.ts';
import { posterLabels } from '../actions/posterLabels.ts';

/** A file as the command asks for it, and what of its text it cannot show. */
export type Exported = Readonly<{ bytes: Uint8Array; missing: MissingCharacters }>;

const NOTHING_MISSING: MissingCharacters = { count: 0, sample: '' };

export async function exportCanvas(
  document: CanvasDocument,
  command: ExportCommand & Readonly<{ language: Language }>,
  fonts: FontBytes,
  date: Date,
): Promise<Exported> {
  const layout = paperLayout(document, printableAspect(command.paper, command.orientation));
  const scene = posterScene(document, posterLabels(command.language), PAPER_THEME, layout);
  switch (command.format) {
    case 'svg':
      // What the bundled font lacks, a viewer of SVG takes from the machine's.
      return { bytes: new TextEncoder().encode(paintSvg(scene, { fonts })), missing: NOTHING_MISSING };
    case 'pdf': {
      const { paper, orientation } = command;
      const bytes = await paintPdf(scene, { paper, orientation, fonts, author: document.info.author, date });
      return { bytes, missing: missingCharacters(scene) };
    }
  }
}
