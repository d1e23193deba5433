import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../../../renderer/export/pdf/missingCharacters.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { line, node, testScene } from '../testScene.ts';

function missingIn(...texts: readonly string[]) {
  return missingCharacters(texts.map((text) => testScene({ nodes: [node('info', 'text', text, [line(text, 0, 30)])] })));
}

describe('characters that are printed as empty boxes', () => {
  it('are counted wherever they stand, and named once', () => {
    expect(missingIn('Pre 顧客 😀', '😀 ok', 'עם')).toEqual({ count: 6, sample: '顧 客 😀 ם ע' });
  });

  it('count as one where people see one', () => {
    expect(missingIn('👨‍👩‍👧')).toEqual({ count: 1, sample: '👨‍👩‍👧' });
  });

  it('are not all named where there are many', () => {
    expect(missingIn('一二三四五六七八九')).toEqual({ count: 9, sample: '一 二 三 四 五 六 七 八 …' });
  });

  it('are none in the languages of the product', () => {
    expect(missingIn('Žltý kôň – „5 €“ ✓')).toEqual({ count: 0, sample: '' });
    expect(missingCharacters([testScene()])).toEqual({ count: 0, sample: '' });
  });

  it.each([
    ['en', 1, '1 character has no glyph in the bundled font and is printed as an empty box: 顧'],
    ['en', 7, '7 characters have no glyph in the bundled font and are printed as empty boxes: 顧'],
    ['sk', 1, '1 znak v priloženom písme chýba a vytlačí sa ako prázdny rámček: 顧'],
    ['sk', 3, '3 znaky v priloženom písme chýbajú a vytlačia sa ako prázdne rámčeky: 顧'],
    ['sk', 7, '7 znakov v priloženom písme chýba a vytlačí sa ako prázdne rámčeky: 顧'],
  ] as const)('are told in %s, %d of them', (language, count, sentence) => {
    expect(translateInto(language)('export.missing', { count, characters: '顧' })).toBe(sentence);
  });
});
