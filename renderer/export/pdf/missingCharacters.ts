import type { Scene } from '../../layout/scene.ts';
import { paintOrder } from '../paintOrder.ts';
import { textRuns } from './textRuns.ts';

/** How many characters are printed as empty boxes, and the first few of them, each once, for a sentence. */
export type MissingCharacters = Readonly<{ count: number; sample: string }>;

const MOST_SHOWN = 8;

/** What of the pages' text the bundled font cannot show: emoji, East Asian, Arabic, Hebrew. */
export function missingCharacters(scenes: readonly Scene[]): MissingCharacters {
  const items = scenes.flatMap((scene) => paintOrder(scene)).flatMap((node) => node.items);
  // A line that lies on the edge of two sheets is one line.
  const found = [...new Set(items)]
    .flatMap((item) => (item.kind === 'text' ? textRuns(item.text, item.face) : []))
    .filter((run) => !run.isCovered)
    .map((run) => run.text);
  const different = [...new Set(found)];
  const shown = different.slice(0, MOST_SHOWN).join(' ');
  return { count: found.length, sample: different.length > MOST_SHOWN ? `${shown} …` : shown };
}
