import { describe, expect, it } from 'vitest';
import { operandAt } from '../../../../renderer/formats/formula/operandAt.ts';
import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import { cardNames, readFormula, shownFormula, typedReference } from '../../../../renderer/formats/formula/typedFormula.ts';
import { translateInto, type Language } from '../../../../renderer/i18n/translate.ts';
import { evaluateNumbers } from '../../../../renderer/model/numbers/evaluateNumbers.ts';
import { formulaChoices, type FormulaChoice } from '../../../../renderer/ui/numbers/formulaChoices.ts';
import { readAmount } from '../../../../renderer/ui/numbers/readAmount.ts';
import type { Formulas } from '../../../../renderer/ui/numbers/useFormulas.ts';
import { documentOf } from '../../support/documentOf.ts';

const formulas: Formulas = { parseFormula, cardNames, readFormula, shownFormula, typedReference, operandAt };
const document = documentOf({
  customerSegments: [{ id: 'S', text: 'Regulars', segment: { size: { count: 200 } } }],
  revenueStreams: [
    { id: 'C', text: 'Cups', numbers: { price: { likely: 3 }, frequency: { likely: 10 }, share: { likely: 50 } } },
    { id: 'P', text: 'Mesačný lístok', numbers: { price: { likely: '= {C.price} * 2' } } },
  ],
  costStructure: [{ id: 'R', text: 'Rent', numbers: { cost: { likely: 600 }, costPeriod: 'year', costBasis: 'perCustomer' } }],
});

/** What is offered for the price of Cups, at the end of the text. */
function offered(text: string, language: Language = 'en') {
  const operand = operandAt(text, text.length);
  if (!operand) throw new Error('nothing is typed here');
  return formulaChoices(operand, {
    target: { cardId: 'C', key: 'price' },
    scenario: 'likely',
    document,
    formulas,
    values: evaluateNumbers(document.cards, 'likely', parseFormula),
    words: { t: translateInto(language), language },
  });
}

const texts = ({ choices }: Readonly<{ choices: readonly FormulaChoice[] }>): readonly string[] =>
  choices.map(({ text }) => text);

describe('formulaChoices', () => {
  it('offers every number that leads not back, those filled in first, and every function', () => {
    const found = offered('= ');

    expect([texts(found), found.leadingBack]).toEqual([
      [
        ...['frequency("Cups")', 'share("Cups")', 'cost("Rent")', 'size("Regulars")'],
        ...['frequency("Mesačný lístok")', 'share("Mesačný lístok")'],
        ...['min(', 'max(', 'round(', 'floor(', 'ceil(', 'abs('],
      ],
      1,
    ]);
  });

  it('says of each what it is and what it comes to', () => {
    expect(offered('= rent').choices).toEqual([
      {
        id: 'R.cost',
        kind: 'number',
        name: 'Rent',
        details: 'Cost · A year · Each customer · Cost Structure',
        value: '600',
        text: 'cost("Rent")',
      },
    ]);
  });

  it.each([
    ['= 2 * cu', ['frequency("Cups")', 'share("Cups")']],
    ['= share c', ['share("Cups")']],
    ['= mesacny li', ['frequency("Mesačný lístok")', 'share("Mesačný lístok")']],
    ['= frequency("c', ['frequency("Cups")']],
    ['= r', ['cost("Rent")', 'size("Regulars")', 'round(']],
    ['= nobody', []],
  ])('finds by %s', (text, expected) => {
    expect(texts(offered(text))).toEqual(expected);
  });

  it('says when all that is looked for leads back', () => {
    expect(offered('= price("m')).toEqual({ choices: [], leadingBack: 1 });
  });

  it.each(['en', 'sk'] as const)('puts in what can be read, in %s', (language) => {
    const words = { t: translateInto(language), language };
    const numbers = offered('= ', language).choices.filter(({ kind }) => kind === 'number');

    const read = numbers.map(({ text }) => readAmount(`= ${text}`, { least: 0, most: 1 }, { formulas, document, words }).fault);

    expect(read).toEqual(numbers.map(() => null));
  });
});

describe('readAmount', () => {
  it.each([
    ['= 2 * total', 'Character 7: no number is called “total”', 'total'],
    ['= 1,000 * price("Cups") ? 3', 'Character 25: this cannot be read from “? 3” on.', '? 3'],
    ['= price("Nobody") * 2', 'Character 3: no card called “Nobody” has a number called “price”.', 'price("Nobody") * 2'],
    ['= size("Cups")', 'Character 3: no card called “Cups” has a number called “size”.', 'size("Cups")'],
    ['= 1 + round(1; 2)', 'Character 7: “round” needs numbers in its brackets.', 'round'],
    ['= 1 +  ', 'This formula is not finished.', ''],
  ])('says what is wrong with %s, and where', (text, sentence, part) => {
    const words = { t: translateInto('en'), language: 'en' } as const;

    const { fault } = readAmount(text, { least: 0, most: 1 }, { formulas, document, words });

    expect(fault?.sentence).toContain(sentence);
    expect(text.slice(fault?.from, fault?.to)).toBe(part);
  });
});
