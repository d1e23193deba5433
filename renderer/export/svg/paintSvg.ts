import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { Scene, SceneNode } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';
import type { ForeignFontBytes } from '../foreign/bundledFaces.ts';
import { foreignRuns } from '../foreign/foreignRuns.ts';
import { paintOrder } from '../paintOrder.ts';
import { pictureBox } from '../pictureBox.ts';
import { embeddedFonts, FOREIGN_FAMILY } from './embeddedFonts.ts';
import { svgItem, svgNumber } from './svgItem.ts';

/** Without `fonts` the file only names the family. `width` is in CSS px; by default one px a board unit. */
export type SvgOptions = Readonly<{
  fonts?: FontBytes | undefined;
  /** The faces of other scripts that the scene needs. */
  foreignFonts?: ForeignFontBytes | undefined;
  width?: number | undefined;
  /** Without a style sheet: a browser applies its page’s security policy to what is copied, and complains. */
  isPlain?: boolean | undefined;
}>;

/** For scripts that Inter lacks: what is embedded, else what viewers have by the first name they know, else by their own lights. */
const FALLBACK_FAMILIES = [
  `'${FOREIGN_FAMILY}', 'Noto Sans', 'Noto Sans Hebrew', 'Noto Sans Arabic'`,
  "'Noto Sans CJK SC', 'Noto Sans CJK JP', 'Noto Sans CJK KR', system-ui, sans-serif",
  "'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji'",
].join(', ');

/** No kerning and no ligatures: each line is as wide as the layout reckoned. `pre` keeps spaces at a line's ends. */
const TEXT_STYLE = 'white-space:pre;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision';

/** The scene as one SVG file: real text, one element a line, titles for screen readers, links to follow. */
export function paintSvg(scene: Scene, options: SvgOptions = {}): string {
  const box = pictureBox(scene);
  const width = options.width ?? box.width;
  const size = `width="${svgNumber(width)}" height="${svgNumber((width * box.height) / box.width)}"`;
  const view = [box.x, box.y, box.width, box.height].map(svgNumber).join(' ');
  const language = escapeXml(scene.language);
  const fontFaces = options.fonts ? embeddedFonts(scene, options.fonts, options.foreignFonts) : '';
  const others = foreignRuns([scene]).length > 0 ? FALLBACK_FAMILIES : 'sans-serif';
  const family = `font-family="'${FONT_FAMILY}', Inter, ${others}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}" lang="${language}" xml:lang="${language}" ${family}>`,
    `<title>${escapeXml(scene.title)}</title>`,
    ...(options.isPlain ? [] : [`<style>${fontFaces}text{${TEXT_STYLE}}</style>`]),
    `<rect x="${svgNumber(box.x)}" y="${svgNumber(box.y)}" width="${svgNumber(box.width)}" height="${svgNumber(box.height)}" fill="${scene.background}"/>`,
    '<g stroke-linecap="round" stroke-linejoin="round">',
    ...paintOrder(scene).flatMap(svgNode),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A node as a group, with a title where it says more than its text. */
export function svgNode(node: SceneNode): string[] {
  if (node.items.length === 0) return [];
  const title =
    node.role === 'card' || node.role === 'link' || node.role === 'logo' ? `<title>${escapeXml(node.label)}</title>` : '';
  return [`<g class="${node.role}">${title}${node.items.map(svgItem).join('')}</g>`];
}
