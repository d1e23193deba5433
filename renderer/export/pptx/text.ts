import { escapeXml } from '../escapeXml.ts';

/** One stretch of text of one look; `size` in hundredths of a point, `color` is `#rrggbb`, `link` a relation id. */
export type Run = Readonly<{
  text: string;
  size: number;
  color: string;
  isBold?: boolean;
  isItalic?: boolean;
  link?: string | undefined;
}>;

/** `line` from baseline to baseline and `before` as air above, hundredths of a point; without `line` the font decides. */
export type Paragraph = Readonly<{
  runs: readonly Run[];
  line?: number | undefined;
  before?: number | undefined;
  isCentred?: boolean;
}>;

/** A line break within a paragraph. */
export const LINE_BREAK = '\n';

/**
 * A font every Office has. It runs a little narrower than the one texts were laid out with, so that what fitted there fits
 * here.
 */
const FONT = 'Arial';

export function paragraphs(list: readonly Paragraph[], language: string): string {
  return list
    .map((paragraph) => `<a:p>${spacing(paragraph)}${paragraph.runs.map((run) => runXml(run, language)).join('')}</a:p>`)
    .join('');
}

function spacing({ line, before = 0, isCentred = false }: Paragraph): string {
  if (isCentred) return '<a:pPr algn="ctr"/>';
  if (line === undefined && before <= 0) return '';
  const height = line === undefined ? '' : `<a:lnSpc><a:spcPts val="${line}"/></a:lnSpc>`;
  return `<a:pPr>${height}<a:spcBef><a:spcPts val="${Math.max(0, before)}"/></a:spcBef></a:pPr>`;
}

function runXml({ text, size, color, isBold, isItalic, link }: Run, language: string): string {
  const style = `${isBold ? ' b="1"' : ''}${isItalic ? ' i="1"' : ''}`;
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${link}"/>`;
  const properties = `<a:rPr lang="${language}" sz="${size}"${style} dirty="0">${solidFill(color)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>${click}</a:rPr>`;
  if (text === LINE_BREAK) return `<a:br>${properties}</a:br>`;
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** Opacity from 0 to 1. */
export function solidFill(color: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}
