import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { ComparedRow } from '../../../../renderer/model/queries/compareModels.ts';
import { tableText } from '../../../../renderer/ui/scorecard/compareText.ts';

const ROWS: readonly ComparedRow[] = [
  {
    figure: 'firstResponseHours',
    a: { kind: 'range', range: { least: 24, most: 24 } },
    b: { kind: 'range', range: { least: 48, most: 48 } },
    verdict: 'a',
  },
  { figure: 'contacts', a: { kind: 'unknown' }, b: { kind: 'contacts', keys: ['email', 'phone'] }, verdict: 'open' },
];
const SIDES = { a: { title: 'Company\nA', fileName: null }, b: { title: 'Company B', fileName: 'b.bmc' } };

describe('the comparison as text', () => {
  it('has a line a row and a tab between cells, whatever titles hold', () => {
    expect(tableText(ROWS, SIDES, { t: translateInto('en'), language: 'en' })).toBe(
      [
        'What customers get\tCompany A\tCompany B\tBetter',
        'First response to a complaint\t24 hours\t48 hours\tCompany A',
        'Contact channels for complaints\tNot recorded\tE-mail, Phone\t',
      ].join('\n'),
    );
  });
});
