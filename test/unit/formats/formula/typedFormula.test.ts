import { describe, expect, it } from 'vitest';
import { cardNames, readFormula, shownFormula, type FormulaStyle } from '../../../../renderer/formats/formula/typedFormula.ts';
import { parseNumber } from '../../../../renderer/i18n/numberText.ts';
import { documentOf } from '../../support/documentOf.ts';

const words: FormulaStyle['words'] = {
  size: ['veľkosť', 'size'],
  price: ['cena', 'price'],
  frequency: ['frekvencia', 'frequency'],
  share: ['podiel', 'share'],
  cost: ['náklad', 'cost'],
};
const slovak: FormulaStyle = { words, hasComma: true, readNumber: parseNumber };
const english: FormulaStyle = { ...slovak, hasComma: false };
const document = documentOf({
  customerSegments: [{ id: 'people', text: 'Regulars' }],
  revenueStreams: [
    { id: 'pass', text: 'Monthly\n“pass”' },
    { id: 'again', text: 'Monthly “pass”', x: 0, y: 500 },
  ],
});
const names = cardNames(document);
const stored = (typed: string, style = slovak): string => readFormula(typed, names, document, style).stored;

describe('readFormula', () => {
  it('puts ids for the names of cards, in the words of either language', () => {
    expect(stored('= veľkosť("regulars") * size(„Regulars“)')).toBe('= {people.size} * {people.size}');
  });

  it('reads decimal commas and the signs of books', () => {
    expect(stored('= 0,2 × {pass.price} − min(1; 2,5)')).toBe('= 0.2 * {pass.price} - min(1; 2.5)');
  });

  it('tells cards of one name apart', () => {
    expect(stored('= cena("Monthly ’pass’") + cena("Monthly ’pass’ (2)")')).toBe('= {pass.price} + {again.price}');
  });

  it.each([
    ['= 1 250,5 * 2', '= 1250.5 * 2'],
    ['= 12\u00A0500 + 1.250,5', '= 12500 + 1250.5'],
    ['= 1,125', '= 1.125'],
    ['= min(1,5; 2)', '= min(1.5; 2)'],
    ['= min(1,2)', '= min(1.2)'],
    ['= min(1, 2)', '= min(1; 2)'],
    ['= 20 % * max(cena("Monthly ’pass’"), 2,5)', '= 20 % * max({pass.price}; 2.5)'],
  ])('reads %s in Slovak as a spreadsheet there would', (typed, expected) => {
    expect(stored(typed)).toBe(expected);
  });

  it.each([
    ['= 12,000 * 2', '= 12000 * 2'],
    ['= 2,5 * 1,234.5', '= 2.5 * 1234.5'],
    ['= 1.125', '= 1.125'],
    ['= min(1,2)', '= min(1; 2)'],
    ['= min(1,000; 2,5)', '= min(1000; 2.5)'],
    ['= min(1, (2 + 3,5))', '= min(1; (2 + 3.5))'],
  ])('reads %s in English as a spreadsheet there would', (typed, expected) => {
    expect(stored(typed, english)).toBe(expected);
  });

  it('leaves what names no number of a card, and says where', () => {
    const read = readFormula('= cena("Regulars") + cena("nobody")', names, document, slovak);

    expect([read.stored, read.unknown]).toEqual([
      '= cena("Regulars") + cena("nobody")',
      { at: 2, word: 'cena', name: 'Regulars' },
    ]);
  });

  it('knows where in the typed text a place of the stored one is', () => {
    const typed = ' = 1 000 * cena("Monthly ’pass’") ? 2,5';

    const read = readFormula(typed, names, document, slovak);

    expect(read.typedAt(read.stored.indexOf('?'))).toBe(typed.indexOf('?'));
    expect(read.typedAt(read.stored.indexOf('price'))).toBe(typed.indexOf('cena'));
  });
});

describe('shownFormula', () => {
  it('is what a person would have typed', () => {
    const text = '= {people.size} * 0.25 + min({pass.price}; {again.price})';

    const shown = shownFormula(text, names, slovak);

    expect(shown).toBe('= veľkosť("Regulars") * 0,25 + min(cena("Monthly ’pass’"); cena("Monthly ’pass’ (2)"))');
    expect(stored(shown)).toBe(text);
  });

  it('parts arguments by semicolons whatever the file has, or a comma would be read as a decimal one', () => {
    const shown = shownFormula('= max(1,2) + min(3 , 4)', names, slovak);

    expect([shown, stored(shown)]).toEqual(['= max(1;2) + min(3; 4)', '= max(1;2) + min(3; 4)']);
  });

  it.each([
    ['one that looks told apart', ['Pass', 'Pass', 'Pass (2)']],
    ['the same before those of its name', ['Pass (2)', 'Pass', 'Pass']],
    ['no name', ['', '', '(2)']],
    ['long names', ['x'.repeat(60), 'x'.repeat(60), `${'x'.repeat(60)}y`]],
  ])('leads back to each card, with %s', (_, texts) => {
    const streams = documentOf({ revenueStreams: texts.map((text, index) => ({ id: `${index}`, text, x: 0, y: index })) });
    const named = cardNames(streams);
    const formulas = texts.map((_text, index) => `= {${index}.price}`);

    const read = formulas.map((one) => readFormula(shownFormula(one, named, english), named, streams, english).stored);

    expect(new Set(named.values()).size).toBe(texts.length);
    expect(read).toEqual(formulas);
  });

  it('keeps the reference of a card that is gone', () => {
    expect(shownFormula('= {gone.price} * 1.5', names, english)).toBe('= {gone.price} * 1.5');
  });
});
