import { isoDay } from '../actions/browserEnvironment.ts';
import { pagesInput } from '../actions/exporting/pagesInput.ts';
import { foreignFontBytes } from '../export/foreign/bundledFaces.ts';
import { missingCharacters, shownBy, type MissingCharacters } from '../export/pdf/missingCharacters.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableArea } from '../export/pdf/paperSizes.ts';
import { paintSvg } from '../export/svg/paintSvg.ts';
import type { Language } from '../i18n/translate.ts';
import { makePages } from '../layout/pages/makePages.ts';
import type { CanvasDocument } from '../model/document.ts';
import { commandDrawer } from './commandDrawer.ts';
import type { ExportCommand } from './commands.ts';
import type { Surroundings } from './surroundings.ts';

/** An export of printed pages, its language settled. */
export type PagesCommand = Omit<ExportCommand, 'format' | 'language'> & Readonly<{ format: 'pdf' | 'svg'; language: Language }>;

/** A file as the command asks for it, the number of its pages, and what of its text it cannot show. */
export type Exported = Readonly<{ bytes: Uint8Array; pageCount: number; missing: MissingCharacters }>;

const NOTHING_MISSING: MissingCharacters = { count: 0, sample: '' };

/** Null where none of the pages asked for has anything on it. */
export async function exportCanvas(
  document: CanvasDocument,
  command: PagesCommand,
  surroundings: Surroundings,
): Promise<Exported | null> {
  const { language, pages, story, format, fontFiles } = command;
  const { now: date, readFonts } = surroundings;
  const { sheet, poster } = command.setup;
  // What was asked for goes before what the document says.
  const inLanguage = { ...document, info: { ...document.info, language } };
  const scenes = makePages(
    pagesInput(
      inLanguage,
      { language, today: isoDay(date.getTime()), story },
      printableArea(sheet),
      poster ? printableArea(poster) : undefined,
    ),
    pages,
  );
  const [first] = scenes;
  if (first === undefined) return null;
  const fonts = await readFonts();
  switch (format) {
    case 'svg': {
      // What the fonts that come along lack, a viewer of SVG takes from the machine's.
      const foreignFonts = await foreignFontBytes([first], surroundings.readForeignFont);
      return {
        bytes: new TextEncoder().encode(paintSvg(first, { fonts, foreignFonts })),
        pageCount: 1,
        missing: NOTHING_MISSING,
      };
    }
    case 'pdf': {
      const draw = await commandDrawer(scenes, fontFiles, surroundings);
      const bytes = await paintPdf(scenes, { ...sheet, fonts, draw, author: document.info.author, date });
      const missing = draw ? missingCharacters(scenes, shownBy(draw)) : NOTHING_MISSING;
      return { bytes, pageCount: scenes.length, missing };
    }
  }
}
