import { describe, expect, it } from 'vitest';
import { textRuns } from '../../../../renderer/export/pdf/textRuns.ts';
import { unitsOf } from '../../../../renderer/layout/text/measureText.ts';

function shown(line: string): string[] {
  return textRuns(line, 'regular').map((run) => (run.isCovered ? run.text : `[${run.text}]`));
}

describe('splitting a line into what the font has and what it lacks', () => {
  it('leaves covered text whole', () => {
    expect(shown('Žltý kôň → 5 €')).toEqual(['Žltý kôň → 5 €']);
  });

  it('sets each missing character apart, joined emoji as one', () => {
    expect(shown('a 顧客 👨‍👩‍👧!')).toEqual(['a ', '[顧]', '[客]', ' ', '[👨‍👩‍👧]', '!']);
  });

  it('drops invisible characters from covered text', () => {
    expect(shown('✓\ufe0f so\u00adft')).toEqual(['✓ soft']);
  });

  it('lays Hebrew and Arabic down from right to left, words and spaces alike', () => {
    expect(shown('ab אב גד, cd')).toEqual(['ab ', '[ד]', '[ג]', ' ', '[ב]', '[א]', ', cd']);
    expect(shown('אב cd')).toEqual(['[ב]', '[א]', ' cd']);
  });

  it('takes the same room as the line', () => {
    const line = 'Pre 顧客 😀 עם ✓\ufe0f';

    const units = textRuns(line, 'bold').reduce((sum, run) => sum + run.units, 0);

    expect(units).toBe(unitsOf(line, 'bold'));
  });
});
