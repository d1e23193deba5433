import { UNITS_PER_EM } from '../../layout/font/font.ts';
import type { DrawItem, Paint, PathCommand, TextItem } from '../../layout/scene.ts';
import { visualRuns } from '../textRuns.ts';
import type { PdfDocument } from './createDocument.ts';
import type { ForeignText } from './foreignText.ts';
import { paintImage } from './paintImage.ts';

/** Paints one item in the document's current coordinates (board units under the page's transform). */
export function paintItem(document: PdfDocument, item: DrawItem, foreign: ForeignText): void {
  switch (item.kind) {
    case 'rect':
      if (item.radius > 0) document.roundedRect(item.x, item.y, item.width, item.height, item.radius);
      else document.rect(item.x, item.y, item.width, item.height);
      return applyPaint(document, item);
    case 'circle':
      document.circle(item.cx, item.cy, item.r);
      return applyPaint(document, item);
    case 'path':
      item.commands.forEach((command) => addCommand(document, command));
      return applyPaint(document, item);
    case 'image':
      return paintImage(document, item);
    case 'text':
      return paintText(document, item, foreign);
  }
}

function addCommand(document: PdfDocument, command: PathCommand): void {
  switch (command[0]) {
    case 'M':
      document.moveTo(command[1], command[2]);
      break;
    case 'L':
      document.lineTo(command[1], command[2]);
      break;
    case 'C':
      document.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
      break;
    case 'Z':
      document.closePath();
      break;
  }
}

/** Fills and strokes the current path. Caps and joins are round, as on screen. */
function applyPaint(document: PdfDocument, { fill, stroke, strokeWidth = 1, opacity = 1 }: Paint): void {
  const isTranslucent = opacity < 1;
  if (isTranslucent) document.save().opacity(opacity);
  if (stroke) document.lineWidth(strokeWidth);
  if (fill && stroke) document.fillAndStroke(fill, stroke);
  else if (fill) document.fill(fill);
  else if (stroke) document.stroke(stroke);
  if (isTranslucent) document.restore();
}

function paintText(document: PdfDocument, item: TextItem, foreign: ForeignText): void {
  const scale = item.size / UNITS_PER_EM;
  let { x } = item;
  document.font(item.face).fontSize(item.size).fillColor(item.fill);
  for (const run of visualRuns(item.text, item.face)) {
    if (run.kind === 'inter') document.text(run.text, x, item.baseline, { lineBreak: false, baseline: 'alphabetic' });
    else foreign.paint(run, item, x);
    x += run.units * scale;
  }
}
