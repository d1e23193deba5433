import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRuns, visualRuns } from '../../../renderer/export/textRuns.ts';
import { unitsOf } from '../../../renderer/layout/text/measureText.ts';

function shown(runs: ReturnType<typeof textRuns>): string[] {
  return runs.map(({ kind, text }) => (kind === 'inter' ? text : `${kind}:${text}`));
}
const seen = (line: string): string[] => shown(visualRuns(line, 'regular'));
const spoken = (line: string): string[] => shown(textRuns(line, 'regular'));

describe('splitting a line into what Inter has and what it lacks', () => {
  it('leaves covered text whole', () => {
    expect(seen('Žltý kôň → 5 €')).toEqual(['Žltý kôň → 5 €']);
    expect(seen('Живот Ζωή')).toEqual(['Живот Ζωή']);
  });

  it('sets apart what is drawn alike, character by character', () => {
    expect(seen('a 顧客 👨‍👩‍👧🇸🇰!')).toEqual(['a ', 'eastAsian:顧客', ' ', 'emoji:👨‍👩‍👧🇸🇰', '!']);
    const [, signs] = textRuns('a 👨‍👩‍👧🇸🇰', 'regular');
    expect(signs?.graphemes.map(({ text }) => text)).toEqual(['👨‍👩‍👧', '🇸🇰']);
  });

  it('takes what is to be in colour for an emoji, and what is not for text', () => {
    expect(seen('❤️ ❤ 1️⃣ ✓\ufe0f')).toEqual(['emoji:❤️', ' ❤ ', 'emoji:1️⃣', ' ✓']);
  });

  it('keeps words of other scripts whole', () => {
    expect(seen('ग्राहक ไทย')).toEqual(['other:ग्राहक', ' ', 'other:ไทย']);
  });

  it('drops invisible characters from covered text', () => {
    expect(seen('✓\ufe0f so\u00adft')).toEqual(['✓ soft']);
  });

  it('lays Hebrew and Arabic down from right to left, words and spaces alike', () => {
    expect(seen('ab אב גד, cd')).toEqual(['ab ', 'rightToLeft:גד', ' ', 'rightToLeft:אב', ', cd']);
    expect(seen('אב cd')).toEqual(['rightToLeft:אב', ' cd']);
  });

  it('keeps numbers in it from left to right, and turns brackets', () => {
    expect(seen('אב (12,5) גד 2024.')).toEqual(['2024 ', 'rightToLeft:גד', ' (12,5) ', 'rightToLeft:אב', '.']);
  });

  it('keeps a stretch whole and in the order of speech for painters that know how to lay it down', () => {
    expect(spoken('ab אב (12,5) גד, cd')).toEqual(['ab ', 'rightToLeft:אב (12,5) גד', ', cd']);
  });

  it('takes the same room as the line, whatever is in it', () => {
    const piece = fc.constantFrom(
      'Pre ',
      '顧客',
      '👨‍👩‍👧',
      '😀',
      '🇸🇰',
      'עם',
      ' 5,5 ',
      'سلام',
      '✓\ufe0f',
      '❤️',
      '1️⃣',
      '(',
      'ไทย',
      '고객',
      'kôň',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const line = pieces.join('');
        for (const runs of [textRuns(line, 'bold'), visualRuns(line, 'bold')]) {
          expect(runs.reduce((sum, { units }) => sum + units, 0)).toBe(unitsOf(line, 'bold'));
        }
      }),
    );
  });
});
