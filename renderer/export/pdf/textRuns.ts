import { isCovered } from '../../layout/font/font.ts';
import type { FontFace } from '../../layout/scene.ts';
import { unitsOf } from '../../layout/text/measureText.ts';

/**
 * A stretch of one line: either text the bundled font can draw, or one user-perceived character it cannot. `units` is the
 * room it takes in font units, the very numbers the line was broken with.
 */
export type TextRun = Readonly<{ text: string; isCovered: boolean; units: number }>;

let segmenter: Intl.Segmenter | undefined;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Splits a line into runs as they stand on paper, left to right. Invisible characters the font lacks (joiners, soft hyphens) are left out. */
export function textRuns(line: string, face: FontFace): TextRun[] {
  if (isAllCovered(line)) return [{ text: line, isCovered: true, units: unitsOf(line, face) }];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const runs: TextRun[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') runs.push({ text, isCovered: true, units: unitsOf(text, face) });
    text = '';
  };
  for (const { segment } of segmenter.segment(line)) {
    const visible = visibleCharacters(segment, face);
    if (isAllCovered(visible)) {
      text += visible;
      continue;
    }
    flush();
    runs.push({ text: segment, isCovered: false, units: unitsOf(segment, face) });
  }
  flush();
  return inVisualOrder(runs);
}

/**
 * A PDF holds characters as the eye meets them, and readers turn Hebrew and Arabic back into the order of speech. So
 * stretches of such characters, with the spaces between them, are laid down from the last to the first.
 */
function inVisualOrder(runs: readonly TextRun[]): TextRun[] {
  const ordered: TextRun[] = [];
  let stretch: TextRun[] = [];
  let end = 0;
  const flush = (): void => {
    ordered.push(...stretch.slice(0, end).toReversed(), ...stretch.slice(end));
    stretch = [];
    end = 0;
  };
  for (const run of runs) {
    const isRightToLeft = !run.isCovered && RIGHT_TO_LEFT.test(run.text);
    if (isRightToLeft) end = stretch.push(run);
    else if (stretch.length > 0 && run.text.trim() === '') stretch.push(run);
    else {
      flush();
      ordered.push(run);
    }
  }
  flush();
  return ordered;
}

/** Drops what has no width and no glyph: the variation selector behind `✓`, a soft hyphen. */
function visibleCharacters(grapheme: string, face: FontFace): string {
  const characters = Array.from(grapheme).filter((character) => isAllCovered(character) || unitsOf(character, face) > 0);
  return characters.join('');
}

function isAllCovered(text: string): boolean {
  for (const character of text) {
    if (!isCovered(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
