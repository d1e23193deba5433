import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { DrawItem, FontFace, Paint, PathCommand, Scene, TextItem } from '../../layout/scene.ts';
import { paintOrder } from '../paintOrder.ts';

export type CanvasContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const FACE_STYLES: Readonly<Record<FontFace, string>> = { regular: '400', bold: '600', italic: 'italic 400' };

/** The CSS font of a face in px, as the canvas takes it. The family has to be loaded before. */
export function canvasFont(face: FontFace, size: number): string {
  return `${FACE_STYLES[face]} ${size}px "${FONT_FAMILY}", sans-serif`;
}

/** Paints the scene's items in board units under the context's present transform; the background is the caller's. */
export function paintScene(context: CanvasContext, scene: Scene): void {
  context.save();
  // Without these two, hinting and kerning make lines up to 6 % wider or narrower than the layout reckoned.
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'none';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const node of paintOrder(scene)) node.items.forEach((item) => paintItem(context, item));
  context.restore();
}

function paintItem(context: CanvasContext, item: DrawItem): void {
  if (item.kind === 'text') return paintText(context, item);
  context.beginPath();
  switch (item.kind) {
    case 'rect':
      context.roundRect(item.x, item.y, item.width, item.height, Math.max(0, Math.min(item.radius, item.width / 2, item.height / 2)));
      break;
    case 'circle':
      context.arc(item.cx, item.cy, item.r, 0, 2 * Math.PI);
      break;
    case 'path':
      item.commands.forEach((command) => addCommand(context, command));
      break;
  }
  applyPaint(context, item);
}

function paintText(context: CanvasContext, item: TextItem): void {
  context.font = canvasFont(item.face, item.size);
  context.fillStyle = item.fill;
  context.fillText(item.text, item.x, item.baseline);
}

function addCommand(context: CanvasContext, command: PathCommand): void {
  switch (command[0]) {
    case 'M':
      return context.moveTo(command[1], command[2]);
    case 'L':
      return context.lineTo(command[1], command[2]);
    case 'C':
      return context.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
    case 'Z':
      return context.closePath();
  }
}

function applyPaint(context: CanvasContext, { fill, stroke, strokeWidth = 1, opacity = 1 }: Paint): void {
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.stroke();
  }
  context.globalAlpha = 1;
}
