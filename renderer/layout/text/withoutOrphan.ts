import type { FontFace } from '../scene.ts';
import { breakText, type TextLine } from './breakText.ts';
import { measureText } from './measureText.ts';

/** A last line this much shorter than the width looks like a slip. */
const SHORT = 1 / 3;
/** Halvings on the way to the narrowest width; a hundredth of a line is as good as it gets to the eye. */
const STEPS = 7;

/**
 * Like `breakText`, but no short word is left alone on the last line: the same number of lines is made as narrow as it goes, so
 * that they are about as long as each other. For labels and questions, not for what people write and see in a field.
 */
export function withoutOrphan(text: string, face: FontFace, size: number, maxWidth: number): readonly TextLine[] {
  let lines = breakText(text, face, size, maxWidth);
  const last = lines.at(-1);
  if (lines.length < 2 || !last || last.width > maxWidth * SHORT) return lines;
  // Narrower than its longest word, and the word would be cut.
  let tooNarrow = Math.max(...text.split(/\s+/).map((word) => measureText(word, face, size)));
  let width = maxWidth;
  for (let step = 0; step < STEPS && tooNarrow < width; step++) {
    const middle = (tooNarrow + width) / 2;
    const tried = breakText(text, face, size, middle);
    if (tried.length === lines.length) {
      width = middle;
      lines = tried;
    } else {
      tooNarrow = middle;
    }
  }
  return lines;
}
