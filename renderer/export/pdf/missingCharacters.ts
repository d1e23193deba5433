import type { Scene } from '../../layout/scene.ts';
import type { DrawForeign } from '../foreign/drawing.ts';
import { foreignRuns, type ForeignRun } from '../foreign/foreignRuns.ts';

/** How many characters are printed as empty boxes, and the first few of them, each once, for a sentence. */
export type MissingCharacters = Readonly<{ count: number; sample: string }>;

/** Whether a character that the bundled typeface lacks can be seen all the same. */
export type IsShown = (character: string, run: ForeignRun) => boolean;

const MOST_SHOWN = 8;

/** What of the pages' text nothing can draw. */
export function missingCharacters(scenes: readonly Scene[], isShown: IsShown): MissingCharacters {
  const found = foreignRuns(scenes).flatMap((run) =>
    run.graphemes.map(({ text }) => text).filter((character) => !isShown(character, run)),
  );
  const different = [...new Set(found)];
  const shown = different.slice(0, MOST_SHOWN).join(' ');
  return { count: found.length, sample: different.length > MOST_SHOWN ? `${shown} …` : shown };
}

/** By the very means the pages are painted with. */
export function shownBy(draw: DrawForeign): IsShown {
  return (character, { kind, face, text }) =>
    [text, character].some((part) => draw({ text: part, kind, face, fill: '#000000' }) !== null);
}
