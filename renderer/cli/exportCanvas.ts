import type { FontBytes } from '../export/fonts/fontBytes.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableAspect } from '../export/pdf/paperSizes.ts';
import { paintSvg } from '../export/svg/paintSvg.ts';
import { paperLayout } from '../layout/paperLayout.ts';
import { posterScene } from '../layout/posterScene.ts';
import { PAPER_THEME } from '../layout/theme.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { ExportCommand } from './options.ts';
import { posterLabels } from '../actions/posterLabels.ts';

/** The bytes of the file the command asks for. */
export async function exportCanvas(
  document: CanvasDocument,
  command: ExportCommand,
  fonts: FontBytes,
  date: Date,
): Promise<Uint8Array> {
  const labels = posterLabels(command.language ?? document.info.language ?? 'en');
  const scene = posterScene(document, labels, PAPER_THEME, paperLayout(document, printableAspect(command.paper, command.orientation)));
  switch (command.format) {
    case 'svg':
      return new TextEncoder().encode(paintSvg(scene, { fonts }));
    case 'pdf': {
      const { paper, orientation } = command;
      return paintPdf(scene, { paper, orientation, fonts, author: document.info.author, date });
    }
  }
}
