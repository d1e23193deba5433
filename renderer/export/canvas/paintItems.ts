import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { CircleItem, DrawItem, FontFace, ImageItem, PathItem, RectItem, SceneNode, TextItem } from '../../layout/scene.ts';
import { isPlainLine } from '../textRuns.ts';
import type { PaintContext } from './paintContext.ts';
import { imageOf } from './images.ts';
import { paintForeignLine } from './paintForeignLine.ts';

export type { PaintContext };

/** Text smaller than this on the picture (px) becomes bars: nobody can read it and letters cost most of the time. */
const SMALLEST_TEXT = 2.6;

/** The letter of a badge would only be a speck. */
const SMALLEST_BAR = 3;
/** Rounder corners than this (px) can be seen; a plain rectangle costs a fraction of a path. */
const SMALLEST_RADIUS = 2.5;
/** Half a pixel of ink says nothing. */
const SMALLEST_CIRCLE = 0.8;

/**
 * How a context draws our text: the same advances as the layout's table, on every machine. Must be set again after the
 * size of a canvas has changed.
 */
export function prepareContext(context: PaintContext): void {
  // Setting text properties makes the browser look its font up again; asking is free.
  if (context.textRendering === 'geometricPrecision' && context.fontKerning === 'none' && context.lineJoin === 'round') return;
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'none';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineCap = 'round';
}

/** Paints a node and what is inside it. `scale` is picture px a board unit: it decides when text turns into bars. */
export function paintNode(context: PaintContext, node: SceneNode, scale: number): void {
  paintItems(context, node.items, scale);
  for (const child of node.children) paintNode(context, child, scale);
}

export function paintItems(context: PaintContext, items: readonly DrawItem[], scale: number): void {
  for (const item of items) {
    switch (item.kind) {
      case 'rect':
        if (item.radius * scale < SMALLEST_RADIUS) paintPlainRect(context, item);
        else paintRect(context, item);
        break;
      case 'circle':
        if (item.r * scale > SMALLEST_CIRCLE) paintCircle(context, item);
        break;
      case 'path':
        paintPath(context, item);
        break;
      case 'image':
        paintImage(context, item);
        break;
      case 'text':
        paintText(context, item, scale);
        break;
    }
  }
}

function paintImage(context: PaintContext, { source, x, y, width, height }: ImageItem): void {
  const image = imageOf(source);
  if (image === undefined) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, x, y, width, height);
}

function paintPlainRect(context: PaintContext, item: RectItem): void {
  const alpha = context.globalAlpha;
  if (item.opacity !== undefined) context.globalAlpha = alpha * item.opacity;
  if (item.fill !== undefined) {
    context.fillStyle = item.fill;
    context.fillRect(item.x, item.y, item.width, item.height);
  }
  if (item.stroke !== undefined) {
    context.strokeStyle = item.stroke;
    context.lineWidth = item.strokeWidth ?? 1;
    context.strokeRect(item.x, item.y, item.width, item.height);
  }
  if (item.opacity !== undefined) context.globalAlpha = alpha;
}

function paintRect(context: PaintContext, item: RectItem): void {
  context.beginPath();
  if (item.radius > 0) context.roundRect(item.x, item.y, item.width, item.height, item.radius);
  else context.rect(item.x, item.y, item.width, item.height);
  fillAndStroke(context, item);
}

function paintCircle(context: PaintContext, item: CircleItem): void {
  context.beginPath();
  context.arc(item.cx, item.cy, item.r, 0, 2 * Math.PI);
  fillAndStroke(context, item);
}

function paintPath(context: PaintContext, item: PathItem): void {
  context.beginPath();
  for (const command of item.commands) {
    if (command[0] === 'M') context.moveTo(command[1], command[2]);
    else if (command[0] === 'L') context.lineTo(command[1], command[2]);
    else if (command[0] === 'C') context.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
    else context.closePath();
  }
  fillAndStroke(context, item);
}

/** Opacity is relative to what the caller has set, so that whole nodes can be faded. */
function fillAndStroke(context: PaintContext, item: RectItem | CircleItem | PathItem): void {
  const alpha = context.globalAlpha;
  if (item.opacity !== undefined) context.globalAlpha = alpha * item.opacity;
  if (item.fill !== undefined) {
    context.fillStyle = item.fill;
    context.fill();
  }
  if (item.stroke !== undefined) {
    context.strokeStyle = item.stroke;
    context.lineWidth = item.strokeWidth ?? 1;
    context.stroke();
  }
  if (item.opacity !== undefined) context.globalAlpha = alpha;
}

function paintText(context: PaintContext, item: TextItem, scale: number): void {
  context.fillStyle = item.fill;
  if (item.size * scale < SMALLEST_TEXT) {
    if (item.width * scale < SMALLEST_BAR) return;
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * 0.4;
    context.fillRect(item.x, item.baseline - item.size * 0.5, item.width, item.size * 0.42);
    context.globalAlpha = alpha;
    return;
  }
  setFont(context, item.face, item.size);
  if (isPlainLine(item.text)) context.fillText(item.text, item.x, item.baseline);
  else paintForeignLine(context, item);
}

/** Setting a font costs more than drawing a short line, so each context remembers the one it has. */
const fonts = new WeakMap<PaintContext, { face: FontFace; size: number }>();

function setFont(context: PaintContext, face: FontFace, size: number): void {
  const current = fonts.get(context);
  if (current && current.face === face && current.size === size) return;
  context.font = fontShorthand(face, size);
  fonts.set(context, { face, size });
}

/** After a canvas was resized or restored its font is gone. */
export function forgetFont(context: PaintContext): void {
  fonts.delete(context);
}

/** What comes after Inter. Where there is no style sheet, the command line gives the faces that come along these names. */
const OTHER_FAMILIES = [
  '"Platno Hebrew", "Platno Arabic", system-ui, sans-serif',
  '"Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", "Platno Emoji"',
].join(', ');

export function fontShorthand(face: FontFace, size: number): string {
  const style = face === 'italic' ? 'italic ' : '';
  return `${style}${face === 'bold' ? 600 : 400} ${size}px "${FONT_FAMILY}", ${OTHER_FAMILIES}`;
}
