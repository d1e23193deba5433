import { UNITS_PER_EM } from '../../layout/font/font.ts';
import type { TextItem } from '../../layout/scene.ts';
import { fitDrawing } from '../foreign/fitDrawing.ts';
import type { TextRun } from '../textRun.ts';
import { textRuns } from '../textRuns.ts';
import type { PaintContext } from './paintContext.ts';

/** Finding the runs costs more than painting them; an item never changes. */
const runsOfItems = new WeakMap<TextItem, readonly TextRun[]>();

/**
 * Paints a line with characters that Inter lacks: run by run, each in the room the line was broken with, since other fonts
 * are wider or narrower than anybody can know. The context has the item's font and colour.
 */
export function paintForeignLine(context: PaintContext, item: TextItem): void {
  let { x } = item;
  for (const run of runsOf(item)) {
    const room = run.units * (item.size / UNITS_PER_EM);
    if (run.kind === 'inter') context.fillText(run.text, x, item.baseline);
    else paintRun(context, run, x, item.baseline, room);
    x += room;
  }
}

function runsOf(item: TextItem): readonly TextRun[] {
  const runs = runsOfItems.get(item) ?? textRuns(item.text, item.face);
  runsOfItems.set(item, runs);
  return runs;
}

function paintRun(context: PaintContext, { kind, text }: TextRun, x: number, baseline: number, room: number): void {
  const fit = fitDrawing(kind, context.measureText(text).width, room);
  context.save();
  context.translate(x + fit.x, baseline);
  context.scale(fit.scaleX, fit.scaleY);
  context.fillText(text, 0, 0);
  context.restore();
}
