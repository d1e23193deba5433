import { isWide } from '../font/estimateAdvance.ts';

/** A part of a paragraph that stays together: `[start, end)`, then spaces up to `next`, where a line may break. */
export type Piece = Readonly<{ start: number; end: number; next: number }>;

const SPACE = 0x20;
/** Hyphens, dashes and the slash: a line may break after them. Em dash last, the one that also breaks before a digit. */
const BREAK_AFTER = new Set([0x2d, 0x2f, 0x2010, 0x2012, 0x2013, 0x2014]);
const EM_DASH = 0x2014;
/** Closing punctuation and small kana never begin a line, opening brackets never end one (the common core of kinsoku). */
const NEVER_FIRST = codePointsOf('、。，．・：；？！）」』】〉》〕］｝〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョﾞﾟ,.:;?!)]}%…”’»');
const NEVER_LAST = codePointsOf('（「『【〈《〔［｛([{„“‘«');
/** Glued to what stands before it: marks, joiners, variation selectors, skin tones. */
const EXTENDER = /[\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]/u;
const JOINER = 0x200d;
const ZERO_WIDTH_SPACE = 0x200b;

/** The pieces of one paragraph, in order and without gaps: the first starts at 0, each starts at the `next` before it. */
export function findPieces(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = -1;
  let end = 0;
  for (let index = 0; index < paragraph.length;) {
    const codePoint = paragraph.codePointAt(index) ?? 0;
    if (before >= 0 && mayBreak(before, codePoint, index - start)) {
      pieces.push({ start, end, next: index });
      start = index;
      end = index;
    }
    index += codePoint > 0xffff ? 2 : 1;
    if (!isBreakingSpace(codePoint)) end = index;
    before = codePoint;
  }
  pieces.push({ start, end, next: paragraph.length });
  return pieces;
}

/** Where the text ends without the spaces behind it; a no-break space is not such a space. */
export function endWithoutSpaces(text: string, start = 0, before = text.length): number {
  let end = before;
  while (end > start && isBreakingSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/**
 * `length` is what the piece holds so far. A hyphen that begins a word (`-5 %`, `/home`) is not followed by a break, nor is
 * one after a single letter (`e-shop`), which would stand alone at the end of the line.
 */
function mayBreak(before: number, after: number, length: number): boolean {
  if (isBreakingSpace(after)) return false;
  if (isBreakingSpace(before) || before === ZERO_WIDTH_SPACE) return !isExtender(after);
  if (BREAK_AFTER.has(before)) return length > 2 && !BREAK_AFTER.has(after) && mayFollowDash(before, after);
  if (before < 0x1100 && after < 0x1100) return false;
  if (!isWide(before) && !isWide(after)) return false;
  return (
    before !== JOINER && !isExtender(after) && !NEVER_FIRST.has(after) && !NEVER_LAST.has(before) && !isWordEnd(before, after)
  );
}

function mayFollowDash(dash: number, after: number): boolean {
  const isDigit = after >= 0x30 && after <= 0x39;
  return (dash === EM_DASH || !isDigit) && !NEVER_FIRST.has(after) && !isExtender(after);
}

/** Between a wide character and a no-break space, or inside Hangul words, which Koreans keep whole. */
function isWordEnd(before: number, after: number): boolean {
  return isNoBreakSpace(before) || isNoBreakSpace(after) || (isHangul(before) && isHangul(after));
}

function isHangul(codePoint: number): boolean {
  return (codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0x1100 && codePoint <= 0x11ff);
}

function isNoBreakSpace(codePoint: number): boolean {
  return codePoint === 0xa0 || codePoint === 0x202f || codePoint === 0x2007 || codePoint === 0x2060;
}

function isBreakingSpace(codePoint: number): boolean {
  if (codePoint < 0x1680) return codePoint === SPACE;
  if (codePoint >= 0x2000 && codePoint <= 0x200a) return codePoint !== 0x2007;
  return codePoint === 0x3000 || codePoint === 0x205f || codePoint === 0x1680;
}

function isExtender(codePoint: number): boolean {
  return codePoint >= 0x300 && codePoint !== ZERO_WIDTH_SPACE && EXTENDER.test(String.fromCodePoint(codePoint));
}

function codePointsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
}
