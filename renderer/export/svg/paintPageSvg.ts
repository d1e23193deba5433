import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { Scene, SceneNode } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { paintOrder } from '../paintOrder.ts';
import { fitBox } from '../pdf/fitBox.ts';
import { MARGINS_MM, millimetresToPoints, pageSize, type Sheet } from '../pdf/paperSizes.ts';
import { svgNode } from './paintSvg.ts';
import { svgNumber } from './svgItem.ts';

/**
 * A page as it is printed, margins and all, for a browser that knows the font: no style in it, so that the strictest security
 * policy lets it pass. `id` is this page's own among those in one document.
 */
export function paintPageSvg(scene: Scene, sheet: Sheet, id: string): string {
  const page = pageSize(sheet.paper, sheet.orientation);
  const { scale, offsetX, offsetY } = fitBox(scene.box, page, millimetresToPoints(MARGINS_MM[sheet.margins]));
  const view = [-offsetX / scale, -offsetY / scale, page.width / scale, page.height / scale].map(svgNumber);
  const [x, y, width, height] = view;
  const isInside = ({ role }: SceneNode): boolean => scene.window !== undefined && role !== 'pageHeader';
  const nodes = paintOrder(scene);
  const inside = nodes.filter(isInside).flatMap(svgNode);
  const around = nodes.filter((node) => !isInside(node)).flatMap(svgNode);
  const [clip, cut] = scene.window ? clipOf(scene.window, id) : ['', ''];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${svgNumber(page.width)}pt" height="${svgNumber(page.height)}pt" viewBox="${view.join(' ')}" role="img" lang="${escapeXml(scene.language)}" font-family="'${FONT_FAMILY}', Inter, sans-serif" stroke-linecap="round" stroke-linejoin="round">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${scene.background}"/>`,
    clip,
    `<g${cut}>`,
    ...inside,
    '</g>',
    ...around,
    '</svg>',
  ].join('');
}

function clipOf({ x, y, width, height }: Scene['box'], id: string): readonly [string, string] {
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}"`;
  const clip = `<clipPath id="${id}"><rect x="${svgNumber(x)}" y="${svgNumber(y)}" ${size}/></clipPath>`;
  return [clip, ` clip-path="url(#${id})"`];
}
