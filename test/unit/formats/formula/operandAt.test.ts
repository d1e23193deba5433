import { describe, expect, it } from 'vitest';
import { operandAt } from '../../../../renderer/formats/formula/operandAt.ts';

/** The caret is at the bar. */
function at(marked: string): unknown {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const operand = operandAt(text, caret);
  return operand && [text.slice(operand.from, operand.to), operand.word, operand.query];
}

describe('operandAt', () => {
  it.each([
    ['=|', ['', null, '']],
    ['= 2 * |', ['', null, '']],
    ['= min(1; |)', ['', null, '']],
    ['= pri|', ['pri', null, 'pri']],
    ['= 2 + monthly pa|', ['monthly pa', null, 'monthly pa']],
    ['= pr|ice', ['price', null, 'pr']],
    ['= price("Mon|', ['price("Mon', 'price', 'Mon']],
    ['= price(„|“) * 2', ['price(„“)', 'price', '']],
    ['= price("Mon|thly") * cena("A")', ['price("Monthly")', 'price', 'Mon']],
    ['= price("Mon| * cena("A")', ['price("Mon', 'price', 'Mon']],
    ['= price("A (x)") / cena("B - |', ['cena("B - ', 'cena', 'B - ']],
    ['= 100% − |', ['', null, '']],
  ])('finds what is being typed in %s', (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it.each(['12|', 'abc|', '|= 2', '= 12|', '= 2 |', '= price("A")|', '= price("A") |', '= (1 + 2) |', '= pri(|"A")', '= 20%|'])(
    'offers nothing in %s',
    (marked) => {
      expect(at(marked)).toBeNull();
    },
  );
});
