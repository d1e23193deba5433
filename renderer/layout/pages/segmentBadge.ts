import type { SegmentSign } from '../../model/queries/segments.ts';
import type { DrawItem } from '../scene.ts';
import { measureText } from '../text/measureText.ts';
import type { BoardTheme } from '../theme.ts';

/** Of the radius: the height of its letter, and of two letters. */
const LETTER = 1.15;
const LETTERS = 1;

/** A segment's disc with its letter. */
export function segmentBadge({ color, letter }: SegmentSign, cx: number, cy: number, r: number, theme: BoardTheme): DrawItem[] {
  const { line, onLine } = theme.shades[color];
  const size = r * (letter.length > 1 ? LETTERS : LETTER);
  const width = measureText(letter, 'bold', size);
  return [
    { kind: 'circle', cx, cy, r, fill: line },
    { kind: 'text', x: cx - width / 2, baseline: cy + size * 0.36, text: letter, face: 'bold', size, width, fill: onLine },
  ];
}
