import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import { evaluate } from '../../../../renderer/model/numbers/expression.ts';

function result(text: string, price = 0): number | string {
  const parsed = parseFormula(text);
  return parsed.ok ? evaluate(parsed.expression, () => price) : `${parsed.reason} at ${parsed.at}`;
}

describe('parseFormula', () => {
  it.each([
    ['= 1 + 2 * 3', 7],
    ['=(1 + 2) * 3', 9],
    ['= 2 ^ 3 ^ 2', 512],
    ['= 7 - 2 - 1', 4],
    ['= -3 + +1', -2],
    ['= min(4; 2; 3) + max(1, 2)', 4],
    ['= round(2.6) + floor(2.6) + ceil(2.1) + abs(-1)', 9],
    ['= {a.price} * 1.5', 15],
    ['= 20% * 50', 10],
    ['= 100 + 10 %', 100.1],
    ['= (5 + 5)% + {a.price}%', 0.2],
    ['= -50% * max(10%; 2)', -1],
    ['= -2 ^ 2', 4],
    ['= .5 * 2', 1],
    ['= {a strange-id.1.price} / 4', 2.5],
  ])('works out %s', (text, value) => {
    expect(result(text, 10)).toBe(value);
  });

  it.each([
    ['=', 'notAllowed at 1'],
    ['1 + 1', 'unreadable at 0'],
    ['= 1 +', 'unreadable at 5'],
    ['= (1', 'unreadable at 4'],
    ['= 1 2', 'unreadable at 4'],
    ['= 2 * (3 4)', 'unreadable at 9'],
    ['= {a.price} {a.price}', 'unreadable at 12'],
    ['= 5 % 3', 'unreadable at 6'],
    ['= 1; 2', 'unreadable at 3'],
    ['= (1, 2)', 'unreadable at 4'],
    ['= %', 'unreadable at 2'],
    ['= total', 'notAllowed at 2'],
    ['= eval(1)', 'notAllowed at 2'],
    ['= max(1) + ma', 'notAllowed at 11'],
    ['= min()', 'operands at 2'],
    ['= min(1;;2)', 'unreadable at 8'],
    ['= min(1;)', 'unreadable at 8'],
    ['= 2(3)', 'unreadable at 3'],
    ['= {a.price} (3)', 'unreadable at 12'],
    ['= round(1; 2)', 'operands at 2'],
    ['= constructor(1)', 'notAllowed at 2'],
    ['= this.process', 'notAllowed at 5'],
    ['= "text"', 'unreadable at 2'],
    ['= [1]', 'unreadable at 2'],
    ['= 1 ? 2 : 3', 'unreadable at 4'],
    ['= $0', 'unreadable at 2'],
    ['= {a.price} + $0', 'unreadable at 14'],
    ['= {a.constructor}', 'unreadable at 2'],
  ])('refuses %s with its place', (text, fault) => {
    expect(result(text)).toBe(fault);
  });

  it.each(['= 1 / 0', '= min(1; 1 / 0)', '= 1 / (1 / 0)', '= (1 / 0) ^ 0', '= 0 / 0', '= (-8) ^ 0.5', '= 1e300 * 1e300'])(
    'lets %s vanish nowhere',
    (text) => {
      expect(result(text)).toBeNaN();
    },
  );

  it('refuses what is too long, and reads the deepest nesting that is not', () => {
    const nested = `=${'('.repeat(249)}1${')'.repeat(249)}`;
    const minuses = `=${'-'.repeat(498)}1`;

    expect([result(nested), result(minuses), result(`=${'1+'.repeat(400)}1`)]).toEqual([1, 1, 'tooLong at 500']);
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '1',
      '.',
      'e',
      ' ',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '^',
      ',',
      ';',
      '{a.price}',
      'min',
      '__proto__',
      '$0',
      '.x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    );

    fc.assert(
      fc.property(text, (some) => {
        expect(['number', 'string']).toContain(typeof result(`=${some}`));
      }),
    );
  }, 30_000);
});
