import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../../renderer/export/foreign/openFont.ts';
import { advanceOf, ASCENT, DESCENT, isCovered, isForeignCovered, UNITS_PER_EM } from '../../../../renderer/layout/font/font.ts';
import { unitsOf } from '../../../../renderer/layout/text/measureText.ts';

const FACES = ['regular', 'bold', 'italic'] as const;

/** Every TTF character map ends with this entry, which is no character. */
const END_OF_MAP = 0xffff;

function readFace(face: (typeof FACES)[number]) {
  return openFont(readFileSync(new URL(`../../../../assets/fonts/platno-${face}.ttf`, import.meta.url)));
}

describe('the advance table', () => {
  it.each(FACES)('equals the advances of the %s TTF for every character it covers', (face) => {
    const font = readFace(face);

    const wrong = font.characterSet.filter((codePoint) => {
      if (codePoint === END_OF_MAP) return false;
      const isMark = /\p{M}/u.test(String.fromCodePoint(codePoint));
      const expected = isMark ? 0 : font.glyphForCodePoint(codePoint).advanceWidth;
      return advanceOf(codePoint, face) !== expected || !isCovered(codePoint);
    });

    expect(wrong).toEqual([]);
    expect(font.characterSet.length).toBeGreaterThan(1500);
  });

  it('has the vertical measures of the TTF', () => {
    const font = readFace('regular');

    expect({ UNITS_PER_EM, ASCENT, DESCENT }).toEqual({
      UNITS_PER_EM: font.unitsPerEm,
      ASCENT: font.ascent / font.unitsPerEm,
      DESCENT: -font.descent / font.unitsPerEm,
    });
  });

  it('covers what people type into a canvas', () => {
    const typed =
      'Ľúbozvučný ťažký kôň ČŠŽĎ ěřů ąęłżź őű ÄÖÜß ñçé Ωλ Жщї € £ ¥ ₿ ₴ № § • – — … „“ ‚‘ » → ← ↑ ↓ ≥ ≤ ≠ ≈ √ ∞ ✓ ✗ ★ ■ ● ▶ ² ½';

    const missing = Array.from(typed).filter((character) => !isCovered(character.codePointAt(0) ?? 0));

    expect(missing).toEqual([]);
  });
});

describe('the advances of other scripts', () => {
  it('are those of the Hebrew face', () => {
    const font = openFont(readFileSync(new URL('../../../../assets/fonts/platno-hebrew.woff2', import.meta.url)));
    const letters = Array.from('שלום לקוחות', (letter) => letter.codePointAt(0) ?? 0).filter((codePoint) => codePoint > 0x20);

    for (const letter of letters) {
      const expected = (font.glyphForCodePoint(letter).advanceWidth * UNITS_PER_EM) / font.unitsPerEm;
      expect(advanceOf(letter, 'regular')).toBe(Math.round(expected));
      expect([isForeignCovered(letter), isCovered(letter)]).toEqual([true, false]);
    }
  });

  it.each(['العملاء', 'عميل', 'السلام', 'قطاعات', 'القيمة', 'الشركاء', 'مصادر', 'التكاليف', 'هيكل', 'کتابخانه'])(
    'come near to %s as it is shaped',
    (word) => {
      const font = openFont(readFileSync(new URL('../../../../assets/fonts/platno-arabic.woff2', import.meta.url)));
      const drawn = font.layout(word).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm;

      const reckoned = unitsOf(word, 'regular') / UNITS_PER_EM;

      expect(reckoned / drawn).toBeGreaterThan(0.88);
      expect(reckoned / drawn).toBeLessThan(1.35);
    },
  );

  it.each(['👨‍👩‍👧', '👩‍❤️‍👨', '🇸🇰', '1️⃣', '👍🏽', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '😀'])('make %s as wide as one emoji', (emoji) => {
    expect(unitsOf(`a${emoji}b`, 'regular') - unitsOf('ab', 'regular')).toBe(UNITS_PER_EM * 1.25);
  });
});

describe('an estimate for a character the font lacks', () => {
  it.each([
    ['an ideograph', '顧', 1],
    ['kana', 'ナ', 1],
    ['an emoji', '😀', 1.25],
    ['a symbol shown as emoji', '☕', 1.25],
    ['half of a flag', '\u{1f1f8}', 0.625],
    ['a zero width joiner', '\u200d', 0],
    ['a variation selector', '\ufe0f', 0],
    ['a skin tone', '\u{1f3fd}', 0],
    ['a soft hyphen', '\u00ad', 0],
    ['a mark', '\u0651', 0],
    ['Thai', 'ก', 0.6],
  ])('%s', (_, character, ems) => {
    const advance = advanceOf(character.codePointAt(0) ?? 0, 'regular');

    expect(advance).toBe(Math.round(ems * UNITS_PER_EM));
    expect(advanceOf(character.codePointAt(0) ?? 0, 'regular')).toBe(advance);
  });
});
