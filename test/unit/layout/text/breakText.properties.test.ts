import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText } from '../../../../renderer/layout/text/breakText.ts';
import { measureText } from '../../../../renderer/layout/text/measureText.ts';

const SNIPPETS = [
  'v',
  'a',
  'kôň',
  'e-shop',
  'B2B/B2C',
  '–',
  '2026-11-22',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '顧客',
  '。',
  '👨‍👩‍👧',
  '🇸🇰',
  'c\u030c',
  '\u00a0',
  '\u200b',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.lorem({ maxCount: 1 })), { maxLength: 20 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 20 }).map((parts) => parts.join('')),
);
const face = fc.constantFrom('regular' as const, 'bold' as const, 'italic' as const);
const maxWidth = fc.double({ min: 1, max: 400, noNaN: true });
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What must survive: everything but white space and control characters, in normal form. */
function ink(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\u0085]|\p{Cc}/gu, '');
}

describe('breakText, for any text and width', () => {
  it('never makes a line wider than the limit unless it is a single character', () => {
    fc.assert(
      fc.property(text, face, maxWidth, (value, style, limit) => {
        for (const line of breakText(value, style, 14, limit)) {
          const isSingle = [...segmenter.segment(line.text)].length === 1;
          expect(line.width <= limit || isSingle, `${JSON.stringify(line.text)} is ${line.width} wide`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(text, face, maxWidth, (value, style, limit) => {
        const joined = breakText(value, style, 14, limit)
          .map((line) => line.text)
          .join('');

        expect(ink(joined)).toBe(ink(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives lines with the width that measureText gives', () => {
    fc.assert(
      fc.property(text, face, maxWidth, (value, style, limit) => {
        for (const line of breakText(value, style, 14, limit)) expect(line.width).toBe(measureText(line.text, style, 14));
      }),
    );
  });

  it('breaks again into the same lines', () => {
    fc.assert(
      fc.property(text, face, maxWidth, (value, style, limit) => {
        const lines = breakText(value, style, 14, limit);

        expect(lines.flatMap((line) => breakText(line.text, style, 14, limit))).toEqual(lines);
      }),
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, maxWidth, (value, limit) => {
        const whole = segmentsOf(ink(value).normalize('NFC'));
        const parts = breakText(ink(value), 'regular', 14, limit).flatMap((line) => segmentsOf(line.text));

        expect(parts).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });
});

function segmentsOf(value: string): string[] {
  return Array.from(segmenter.segment(value), ({ segment }) => segment);
}
