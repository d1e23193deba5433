import { isEmoji, isWide } from '../layout/font/estimateAdvance.ts';
import { isCovered } from '../layout/font/font.ts';
import type { FontFace } from '../layout/scene.ts';
import { unitsOf } from '../layout/text/measureText.ts';
import type { Grapheme, RunKind, TextRun } from './textRun.ts';
import { inVisualOrder, isRightToLeft, withStretches } from './rightToLeft.ts';

let segmenter: Intl.Segmenter | undefined;

/** Most lines are Latin, and there is nothing to find in them. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0148\u014a-\u01c3\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/;

/** Whether the whole line is drawn with the bundled typeface, character by character. */
export function isPlainLine(line: string): boolean {
  if (PLAIN.test(line)) return true;
  for (const character of line) if (!isDrawable(character)) return false;
  return true;
}

/**
 * Splits a line into runs in the order of speech; a stretch of Hebrew or Arabic is one, with the spaces and numbers in it.
 * Invisible characters Inter lacks (joiners, soft hyphens) are left out of its runs.
 */
export function textRuns(line: string, face: FontFace): TextRun[] {
  return isPlainLine(line) ? plainRuns(line, face) : withStretches(runsByKind(line, face), runOf);
}

/** The same as the eye meets them, from left to right: words from right to left are runs of their own. */
export function visualRuns(line: string, face: FontFace): TextRun[] {
  return isPlainLine(line) ? plainRuns(line, face) : inVisualOrder(runsByKind(line, face), runOf);
}

function plainRuns(line: string, face: FontFace): TextRun[] {
  return [runOf('inter', [{ text: line, units: unitsOf(line, face) }])];
}

function runsByKind(line: string, face: FontFace): TextRun[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const runs: TextRun[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const kind = kindOf(segment, face);
    const text = kind === 'inter' ? visibleCharacters(segment, face) : segment;
    if (text === '') continue;
    const grapheme = { text, units: unitsOf(segment, face) };
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = runOf(kind, [...last.graphemes, grapheme]);
    else runs.push(runOf(kind, [grapheme]));
  }
  return runs;
}

function runOf(kind: RunKind, graphemes: readonly Grapheme[]): TextRun {
  const units = graphemes.reduce((sum, grapheme) => sum + grapheme.units, 0);
  return { kind, text: graphemes.map(({ text }) => text).join(''), units, graphemes };
}

const EMOJI_SELECTOR = '\ufe0f';

function kindOf(grapheme: string, face: FontFace): RunKind {
  const first = grapheme.codePointAt(0) ?? 0;
  if (grapheme.includes(EMOJI_SELECTOR) && (isEmoji(first) || grapheme.includes('\u20e3'))) return 'emoji';
  if (Array.from(visibleCharacters(grapheme, face)).every(isDrawable)) return 'inter';
  if (isRightToLeft(grapheme)) return 'rightToLeft';
  if (isEmoji(first) || isFlagPart(first)) return 'emoji';
  return isWide(first) ? 'eastAsian' : 'other';
}

function isFlagPart(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** Drops what has no width and no glyph: a soft hyphen, a direction mark. */
function visibleCharacters(grapheme: string, face: FontFace): string {
  return Array.from(grapheme, (character) => (isDrawable(character) || unitsOf(character, face) > 0 ? character : '')).join('');
}

function isDrawable(character: string): boolean {
  return isCovered(character.codePointAt(0) ?? 0);
}
