import { describe, expect, it } from 'vitest';
import { cardNames, shownFormula, storedFormula, type FormulaStyle } from '../../../../renderer/formats/formula/typedFormula.ts';
import { documentOf } from '../../support/documentOf.ts';

const words: FormulaStyle['words'] = {
  size: ['veľkosť', 'size'],
  price: ['cena', 'price'],
  frequency: ['frekvencia', 'frequency'],
  share: ['podiel', 'share'],
  cost: ['náklad', 'cost'],
};
const slovak: FormulaStyle = { words, hasComma: true };
const document = documentOf({
  customerSegments: [{ id: 'people', text: 'Regulars' }],
  revenueStreams: [
    { id: 'pass', text: 'Monthly\n“pass”' },
    { id: 'again', text: 'Monthly “pass”', x: 0, y: 500 },
  ],
});
const names = cardNames(document);
const stored = (typed: string): string => storedFormula(typed, names, document, slovak);

describe('storedFormula', () => {
  it('puts ids for the names of cards, in the words of either language', () => {
    expect(stored('= veľkosť("regulars") * size(„Regulars“)')).toBe('= {people.size} * {people.size}');
  });

  it('reads decimal commas and the signs of books', () => {
    expect(stored('= 0,2 × {pass.price} − min(1; 2,5)')).toBe('= 0.2 * {pass.price} - min(1; 2.5)');
  });

  it('tells cards of one name apart', () => {
    expect(stored('= cena("Monthly ’pass’") + cena("Monthly ’pass’ (2)")')).toBe('= {pass.price} + {again.price}');
  });

  it('leaves what names no number of a card', () => {
    expect(stored('= cena("Regulars") + cena("nobody")')).toBe('= cena("Regulars") + cena("nobody")');
  });
});

describe('shownFormula', () => {
  it('is what a person would have typed', () => {
    const text = '= {people.size} * 0.25 + min({pass.price}; {again.price})';

    const shown = shownFormula(text, names, slovak);

    expect(shown).toBe('= veľkosť("Regulars") * 0,25 + min(cena("Monthly ’pass’"); cena("Monthly ’pass’ (2)"))');
    expect(stored(shown)).toBe(text);
  });

  it('keeps the reference of a card that is gone', () => {
    expect(shownFormula('= {gone.price} * 1.5', names, { ...slovak, hasComma: false })).toBe('= {gone.price} * 1.5');
  });
});
