import type { FontFace, Scene } from '../../layout/scene.ts';
import { paintOrder } from '../paintOrder.ts';
import type { TextRun } from '../textRun.ts';
import { isPlainLine, visualRuns } from '../textRuns.ts';

export type ForeignRun = TextRun & Readonly<{ face: FontFace }>;

/** What of the pages' text Inter lacks, in painting order. A line that lies on the edge of two sheets is one line. */
export function foreignRuns(scenes: readonly Scene[]): ForeignRun[] {
  const items = new Set(scenes.flatMap((scene) => paintOrder(scene)).flatMap((node) => node.items));
  return [...items].flatMap((item) =>
    item.kind !== 'text' || isPlainLine(item.text)
      ? []
      : visualRuns(item.text, item.face).flatMap((run) => (run.kind === 'inter' ? [] : [{ ...run, face: item.face }])),
  );
}
