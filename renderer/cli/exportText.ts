import { exportWords } from '../actions/exporting/exportWords.ts';
import { lossTexts } from '../actions/files/interchangeText.ts';
import { EXPORTERS } from '../formats/exporters.ts';
import { translateInto, type Language } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { TextFormat } from './jobs.ts';

/** The model in a text format, and a sentence about what it loses by that; empty where it loses nothing. */
export function exportText(
  document: CanvasDocument,
  format: TextFormat,
  language: Language,
): Readonly<{ bytes: Uint8Array; losses: string }> {
  const exporter = EXPORTERS.find(({ extension }) => extension === format);
  if (!exporter) throw new Error(`no exporter for .${format}`);
  const { text, losses } = exporter.write(document, exportWords(document, language));
  const t = translateInto('en');
  const lost = lossTexts(losses, t).join('; ');
  const title = t('interchange.lossTitle', { format: t(`interchange.format.${exporter.id}`) });
  return { bytes: new TextEncoder().encode(text), losses: lost === '' ? '' : `${title} ${lost}.` };
}
