import { describe, expect, it } from 'vitest';
import { csvTable, readCsv, type CsvMapping } from '../../../../renderer/formats/csv/readCsv.ts';

const ODD = 'Where;Who said it;What\nSegments;Jana;Families\nChannels;Peter;Web\n';

function cardsOf(text: string, mapping?: CsvMapping) {
  const result = readCsv(text, mapping);
  return result.ok ? result.draft.cards.map((card) => [card.block, card.text, card.notes]) : result.problem;
}

describe('a table with columns nobody knows', () => {
  it('is read by the column that holds names of blocks', () => {
    expect(csvTable(ODD)).toEqual({ header: ['Where', 'Who said it', 'What'], mapping: { block: 0, text: 1 } });
    expect(cardsOf(ODD)).toEqual([
      ['customerSegments', 'Jana', undefined],
      ['channels', 'Peter', undefined],
    ]);
  });

  it('is read as the person says, and the columns left over are named', () => {
    const result = readCsv(ODD, { block: 0, text: 2, notes: 1 });

    expect(cardsOf(ODD, { block: 0, text: 2, notes: 1 })).toEqual([
      ['customerSegments', 'Families', 'Jana'],
      ['channels', 'Web', 'Peter'],
    ]);
    expect(result).toMatchObject({ remarks: [] });
    expect(readCsv(ODD, { block: 0, text: 2 })).toMatchObject({
      remarks: [{ code: 'field-left-out', count: 1, example: 'Who said it' }],
    });
  });

  it('gives nothing while the person has named no text', () => {
    expect(cardsOf(ODD, { block: 0 })).toEqual({ code: 'no-blocks' });
  });
});

describe('a table that needs no questions', () => {
  it.each([
    ['a column a block', 'Segments,Channels\nFamilies,Web\n'],
    ['no header', 'Segments,Families\nChannels,Web\n'],
  ])('has %s', (_, text) => {
    expect(csvTable(text)).toBeNull();
    expect(cardsOf(text)).toEqual([
      ['customerSegments', 'Families', undefined],
      ['channels', 'Web', undefined],
    ]);
  });
});
