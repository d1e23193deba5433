import { describe, expect, it } from 'vitest';
import { missingCharacters, shownBy } from '../../../../renderer/export/pdf/missingCharacters.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { line, node, testScene } from '../testScene.ts';

function missingIn(...texts: readonly string[]) {
  return missingCharacters(
    texts.map((text) => testScene({ nodes: [node('info', 'text', text, [line(text, 0, 30)])] })),
    shownBy(() => null),
  );
}

describe('characters that are printed as empty boxes', () => {
  it('are counted wherever they stand, and named once', () => {
    expect(missingIn('Pre 顧客 😀', '😀 ok', 'עם')).toEqual({ count: 6, sample: '顧 客 😀 ע ם' });
  });

  it('count as one where people see one', () => {
    expect(missingIn('👨‍👩‍👧')).toEqual({ count: 1, sample: '👨‍👩‍👧' });
  });

  it('are not all named where there are many', () => {
    expect(missingIn('一二三四五六七八九')).toEqual({ count: 9, sample: '一 二 三 四 五 六 七 八 …' });
  });

  it('are none in the languages of the product', () => {
    expect(missingIn('Žltý kôň – „5 €“ ✓')).toEqual({ count: 0, sample: '' });
    expect(missingCharacters([testScene()], () => false)).toEqual({ count: 0, sample: '' });
  });

  it('are none where something else can draw them, alone or in their word', () => {
    const scene = testScene({ nodes: [node('info', 'text', 'सेवा 顧客', [line('सेवा 顧客', 0, 30)])] });
    const outline = { kind: 'outline', commands: [['Z']], width: 1000 } as const;

    expect(
      missingCharacters(
        [scene],
        shownBy(({ text }) => (text === 'सेवा' ? outline : null)),
      ),
    ).toEqual({ count: 2, sample: '顧 客' });
    expect(
      missingCharacters(
        [scene],
        shownBy(({ text }) => (text === '客' ? outline : null)),
      ),
    ).toMatchObject({ count: 3 });
  });

  it.each([
    ['en', 1, '1 character is in no font on this computer and is printed as an empty box: 顧'],
    ['en', 7, '7 characters are in no font on this computer and are printed as empty boxes: 顧'],
    ['sk', 1, '1 znak nie je v žiadnom písme na tomto počítači a vytlačí sa ako prázdny rámček: 顧'],
    ['sk', 3, '3 znaky nie sú v žiadnom písme na tomto počítači a vytlačia sa ako prázdne rámčeky: 顧'],
    ['sk', 7, '7 znakov nie je v žiadnom písme na tomto počítači a vytlačí sa ako prázdne rámčeky: 顧'],
  ] as const)('are told in %s, %d of them', (language, count, sentence) => {
    expect(translateInto(language)('export.missing', { count, characters: '顧' })).toBe(sentence);
  });
});
