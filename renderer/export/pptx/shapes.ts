import type { ImageItem, PathItem, RectItem } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { paragraphs, solidFill, type Paragraph } from './text.ts';
import type { Transform } from './units.ts';

/** Air between a card's edge and its text, EMU. */
const INSET = 45_720;

/** What a shape is called in the list of objects. A decoration is skipped by screen readers: words beside it say the same. */
export type Named = Readonly<{ id: number; name: string; description?: string; isDecoration?: boolean }>;

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function identity({ id, name, description, isDecoration }: Named): string {
  const said = description === undefined ? '' : ` descr="${escapeXml(description)}"`;
  const start = `<p:cNvPr id="${id}" name="${escapeXml(name)}"${said}`;
  return isDecoration ? `${start}>${DECORATION}</p:cNvPr>` : `${start}/>`;
}

function nonVisual(named: Named, kind: string, place = '<p:nvPr/>'): string {
  const own = identity(named);
  return `<p:nvSpPr>${own}<p:cNvSpPr${kind}/>${place}</p:nvSpPr>`;
}

function frame(rect: Readonly<{ x: number; y: number; width: number; height: number }>, to: Transform): string {
  return `<a:xfrm><a:off x="${to.x(rect.x)}" y="${to.y(rect.y)}"/><a:ext cx="${to.length(rect.width)}" cy="${to.length(rect.height)}"/></a:xfrm>`;
}

function outline(color: string | undefined, width: number): string {
  return color === undefined ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="${Math.max(3_175, width)}">${solidFill(color)}</a:ln>`;
}

/** A rounded rectangle with its text inside: a card; without text: a block. */
export function rectShape(named: Named, rect: RectItem, text: readonly Paragraph[], language: string, to: Transform): string {
  const radius = Math.round((rect.radius / Math.max(1, Math.min(rect.width, rect.height))) * 100_000);
  const geometry = `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.min(50_000, radius)}"/></a:avLst></a:prstGeom>`;
  // A disc has only room for its letter.
  const inset = Math.min(INSET, Math.round(to.length(rect.width) / 20));
  const fill = rect.fill === undefined ? '<a:noFill/>' : solidFill(rect.fill, rect.opacity);
  const body = `<a:bodyPr wrap="square" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
  const content = text.length === 0 ? '<a:p><a:endParaRPr/></a:p>' : paragraphs(text, language);
  return `<p:sp>${nonVisual(named, '')}<p:spPr>${frame(rect, to)}${geometry}${fill}${outline(rect.stroke, to.length(rect.strokeWidth ?? 1))}</p:spPr><p:txBody>${body}${content}</p:txBody></p:sp>`;
}

type TextLook = Readonly<{ language: string; isWrapped: boolean; isTitle: boolean }>;

/** Text on its own, such as a block's name. A title is what a slide goes by in outlines and for screen readers. */
export function textShape(
  named: Named,
  box: Readonly<{ x: number; y: number; width: number; height: number }>,
  text: readonly Paragraph[],
  { language, isWrapped, isTitle }: TextLook,
  to: Transform,
): string {
  const wrap = isWrapped ? 'square' : 'none';
  const body = `<a:bodyPr wrap="${wrap}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
  const names = isTitle ? nonVisual(named, '', '<p:nvPr><p:ph type="title"/></p:nvPr>') : nonVisual(named, ' txBox="1"');
  return `<p:sp>${names}<p:spPr>${frame(box, to)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}${paragraphs(text, language)}</p:txBody></p:sp>`;
}

/** A picture in its own proportions; `relation` is the id of its file. */
export function pictureShape(named: Named, picture: ImageItem, relation: string, to: Transform): string {
  const locks = '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>';
  const fill = `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  return `<p:pic><p:nvPicPr>${identity(named)}${locks}<p:nvPr/></p:nvPicPr>${fill}<p:spPr>${frame(picture, to)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** A drawn sign, such as a block's pictogram. */
export function pathShape(named: Named, path: PathItem, to: Transform): string | null {
  const points = path.commands.flatMap((command) => pairs(command.slice(1).filter((value) => typeof value === 'number')));
  if (points.length < 2) return null;
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const box = { x: left, y: top, width: Math.max(right - left, 0.01), height: Math.max(bottom - top, 0.01) };
  const at = ([x, y]: readonly [number, number]): string => `<a:pt x="${to.length(x - left)}" y="${to.length(y - top)}"/>`;
  const commands = path.commands.map((command) => {
    const ends = pairs(command.slice(1).filter((value) => typeof value === 'number'))
      .map(at)
      .join('');
    switch (command[0]) {
      case 'M':
        return `<a:moveTo>${ends}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${ends}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${ends}</a:cubicBezTo>`;
      case 'Z':
        return '<a:close/>';
    }
  });
  const fill = path.fill === undefined ? ' fill="none"' : '';
  const paths = `<a:path w="${to.length(box.width)}" h="${to.length(box.height)}"${fill}>${commands.join('')}</a:path>`;
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>`;
  const inside = path.fill === undefined ? '<a:noFill/>' : solidFill(path.fill, path.opacity);
  return `<p:sp>${nonVisual(named, '')}<p:spPr>${frame(box, to)}${geometry}${inside}${outline(path.stroke, to.length(path.strokeWidth ?? 1))}</p:spPr></p:sp>`;
}

function pairs(values: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from(
    { length: Math.floor(values.length / 2) },
    (_, index) => [values[2 * index] ?? 0, values[2 * index + 1] ?? 0] as const,
  );
}
