import { isoDay } from '../actions/browserEnvironment.ts';
import { pagesInput } from '../actions/pagesInput.ts';
import type { FontBytes } from '../export/fonts/fontBytes.ts';
import { missingCharacters, type MissingCharacters } from '../export/pdf/missingCharacters.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableArea } from '../export/pdf/paperSizes.ts';
import { paintSvg } from '../export/svg/paintSvg.ts';
import type { Language } from '../i18n/translate.ts';
import { makePages } from '../layout/pages/makePages.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { ExportCommand } from './options.ts';

/** An export of printed pages, its language settled. */
export type PagesCommand = Omit<ExportCommand, 'format' | 'language'> & Readonly<{ format: 'pdf' | 'svg'; language: Language }>;

/** A file as the command asks for it, the number of its pages, and what of its text it cannot show. */
export type Exported = Readonly<{ bytes: Uint8Array; pageCount: number; missing: MissingCharacters }>;

const NOTHING_MISSING: MissingCharacters = { count: 0, sample: '' };

/** Null where none of the pages asked for has anything on it. */
export async function exportCanvas(
  document: CanvasDocument,
  command: PagesCommand,
  fonts: FontBytes,
  date: Date,
): Promise<Exported | null> {
  const { language, pages, format } = command;
  const { sheet, poster } = command.setup;
  // What was asked for goes before what the document says.
  const inLanguage = { ...document, info: { ...document.info, language } };
  const scenes = makePages(
    pagesInput(
      inLanguage,
      { language, today: isoDay(date.getTime()) },
      printableArea(sheet),
      poster ? printableArea(poster) : undefined,
    ),
    pages,
  );
  const [first] = scenes;
  if (first === undefined) return null;
  switch (format) {
    case 'svg':
      // What the bundled font lacks, a viewer of SVG takes from the machine's.
      return { bytes: new TextEncoder().encode(paintSvg(first, { fonts })), pageCount: 1, missing: NOTHING_MISSING };
    case 'pdf': {
      const bytes = await paintPdf(scenes, { ...sheet, fonts, author: document.info.author, date });
      return { bytes, pageCount: scenes.length, missing: missingCharacters(scenes) };
    }
  }
}
