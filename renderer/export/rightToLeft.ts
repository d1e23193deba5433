import type { Grapheme, RunKind, TextRun } from './textRun.ts';

/** Letters and marks of Hebrew, Arabic and their relatives, presentation forms too; digits go from left to right. */
const RIGHT_TO_LEFT =
  /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const DIGIT = /^\p{Nd}/u;
/** What may stand inside a number: `1,5`, `10:30`, `2/3`. */
const INSIDE_NUMBER = /^[.,:/٫٬]$/;
/** Letters of other scripts end a stretch; spaces, punctuation and digits do not. */
const LETTER = /\p{L}/u;

export function isRightToLeft(grapheme: string): boolean {
  return RIGHT_TO_LEFT.test(grapheme);
}

type MakeRun = (kind: RunKind, graphemes: readonly Grapheme[]) => TextRun;

/**
 * A stretch of Hebrew or Arabic runs from right to left: its words, with the spaces, punctuation and numbers between them,
 * are laid down from the last to the first. The common core of the Unicode rules for a line that begins at the left.
 */
export function inVisualOrder(runs: readonly TextRun[], runOf: MakeRun): TextRun[] {
  return splitAtStretches(runs, runOf, (stretch) => stretch.map(mirrored).toReversed());
}

/** In the order of speech, each stretch as one run: for painters that know those rules themselves. */
export function withStretches(runs: readonly TextRun[], runOf: MakeRun): TextRun[] {
  return splitAtStretches(runs, runOf, (stretch) => [
    runOf(
      'rightToLeft',
      stretch.flatMap(({ graphemes }) => graphemes),
    ),
  ]);
}

function splitAtStretches(
  runs: readonly TextRun[],
  runOf: MakeRun,
  layDown: (stretch: readonly TextRun[]) => readonly TextRun[],
): TextRun[] {
  if (!runs.some(({ kind }) => kind === 'rightToLeft')) return [...runs];
  const pieces = runs.flatMap((run) => (run.kind === 'inter' ? splitAll(run, runOf) : [run]));
  const result: TextRun[] = [];
  for (let start = 0; start < pieces.length;) {
    const end = endOfStretch(pieces, start);
    result.push(...(end > start ? layDown(pieces.slice(start, end)) : pieces.slice(start, start + 1)));
    start = Math.max(end, start + 1);
  }
  return joinInter(result, runOf);
}

/** A number is one piece, everything else a character. */
function splitAll(run: TextRun, runOf: MakeRun): TextRun[] {
  const pieces: Grapheme[][] = [];
  for (const [index, grapheme] of run.graphemes.entries()) {
    const [before, after] = [run.graphemes[index - 1], run.graphemes[index + 1]];
    const isInside = INSIDE_NUMBER.test(grapheme.text) && isDigit(before) && isDigit(after);
    const goesOn = isInside || (isDigit(grapheme) && (isDigit(before) || isInsideNumber(run.graphemes, index - 1)));
    if (goesOn && pieces.length > 0) pieces.at(-1)?.push(grapheme);
    else pieces.push([grapheme]);
  }
  return pieces.map((graphemes) => runOf('inter', graphemes));
}

function isInsideNumber(graphemes: readonly Grapheme[], index: number): boolean {
  const text = graphemes[index]?.text;
  return text !== undefined && INSIDE_NUMBER.test(text) && isDigit(graphemes[index - 1]);
}

function isDigit(grapheme: Grapheme | undefined): boolean {
  return grapheme !== undefined && DIGIT.test(grapheme.text);
}

/** Up to the last word or number of the stretch that begins here; `start` itself where none does. */
function endOfStretch(pieces: readonly TextRun[], start: number): number {
  if (pieces[start]?.kind !== 'rightToLeft') return start;
  let end = start;
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === 'rightToLeft' || DIGIT.test(piece.text)) end = index + 1;
    else if (LETTER.test(piece.text)) break;
  }
  return end;
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

function mirrored(run: TextRun): TextRun {
  const text = MIRRORED[run.text];
  return text === undefined ? run : { ...run, text, graphemes: run.graphemes.map((grapheme) => ({ ...grapheme, text })) };
}

function joinInter(runs: readonly TextRun[], runOf: MakeRun): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === 'inter' && run.kind === 'inter') {
      joined[joined.length - 1] = runOf('inter', [...last.graphemes, ...run.graphemes]);
    } else joined.push(run);
  }
  return joined;
}
