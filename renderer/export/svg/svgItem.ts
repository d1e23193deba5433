import { UNITS_PER_EM } from '../../layout/font/font.ts';
import type { DrawItem, FontFace, Paint, PathCommand, TextItem } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { isPlainLine, textRuns } from '../textRuns.ts';

const FACE_ATTRIBUTES: Readonly<Record<FontFace, string>> = {
  regular: '',
  bold: ' font-weight="600"',
  italic: ' font-style="italic"',
};

/** One item as an SVG element. */
export function svgItem(item: DrawItem): string {
  switch (item.kind) {
    case 'rect': {
      const radius = item.radius > 0 ? ` rx="${svgNumber(item.radius)}"` : '';
      const size = `width="${svgNumber(item.width)}" height="${svgNumber(item.height)}"`;
      return `<rect x="${svgNumber(item.x)}" y="${svgNumber(item.y)}" ${size}${radius}${paintAttributes(item)}/>`;
    }
    case 'circle':
      return `<circle cx="${svgNumber(item.cx)}" cy="${svgNumber(item.cy)}" r="${svgNumber(item.r)}"${paintAttributes(item)}/>`;
    case 'path':
      return `<path d="${item.commands.map(pathCommand).join('')}"${paintAttributes(item)}/>`;
    case 'image': {
      const size = `width="${svgNumber(item.width)}" height="${svgNumber(item.height)}"`;
      return `<image x="${svgNumber(item.x)}" y="${svgNumber(item.y)}" ${size} href="${escapeXml(item.source)}"/>`;
    }
    case 'text':
      return textElement(item);
  }
}

/** To a thousandth of a unit: finer than any screen or printer, and short. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function textElement(item: TextItem): string {
  const place = `x="${svgNumber(item.x)}" y="${svgNumber(item.baseline)}" font-size="${svgNumber(item.size)}"`;
  const content = isPlainLine(item.text) ? escapeXml(item.text) : foreignContent(item);
  const text = `<text ${place}${FACE_ATTRIBUTES[item.face]} fill="${item.fill}">${content}</text>`;
  return item.href === undefined ? text : `<a href="${escapeXml(item.href)}">${text}</a>`;
}

/** Each run begins where the layout says and is as long as it says, whatever fonts the viewer has. */
function foreignContent(item: TextItem): string {
  const runs = textRuns(item.text, item.face);
  if (runs.every(({ kind }) => kind === 'inter')) return escapeXml(runs.map(({ text }) => text).join(''));
  let { x } = item;
  return runs
    .map(({ kind, text, units }) => {
      const room = units * (item.size / UNITS_PER_EM);
      const start = `x="${svgNumber(x)}"`;
      x += room;
      if (kind === 'inter') return `<tspan ${start}>${escapeXml(text)}</tspan>`;
      const adjust = kind === 'emoji' || kind === 'eastAsian' ? 'spacing' : 'spacingAndGlyphs';
      return `<tspan ${start} textLength="${svgNumber(room)}" lengthAdjust="${adjust}">${escapeXml(text)}</tspan>`;
    })
    .join('');
}

function paintAttributes({ fill, stroke, strokeWidth = 1, opacity = 1 }: Paint): string {
  const parts = [` fill="${fill ?? 'none'}"`];
  if (stroke) parts.push(` stroke="${stroke}"`);
  if (stroke && strokeWidth !== 1) parts.push(` stroke-width="${svgNumber(strokeWidth)}"`);
  // Not `opacity`, which would blend fill and stroke as one: the other painters blend each by itself.
  if (opacity < 1 && fill) parts.push(` fill-opacity="${svgNumber(opacity)}"`);
  if (opacity < 1 && stroke) parts.push(` stroke-opacity="${svgNumber(opacity)}"`);
  return parts.join('');
}

function pathCommand([letter, ...numbers]: PathCommand): string {
  return letter + numbers.map(svgNumber).join(' ');
}
