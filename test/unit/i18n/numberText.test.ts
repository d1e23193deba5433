import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, parseNumber } from '../../../renderer/i18n/numberText.ts';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    [' 3.5 ', 3.5],
    ['3,5', 3.5],
    ['-40', -40],
    ['−40', -40],
    ['+7', 7],
    [',5', 0.5],
    ['12,000', 12_000],
    ['12.000', 12_000],
    ['12 000', 12_000],
    ['12\u00a0000,5', 12_000.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.250.000', 1_250_000],
    ['0,125', 0.125],
    ['4.1256', 4.1256],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'twelve', '12 people', '1.2.3', '1,2,3', '--4', '4-', '.', '1e5', '0x1f', 'Infinity', 'NaN', '12,00,0.5'])(
    'does not take “%s” for a number',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );
});

describe('formatNumber', () => {
  it('writes the way the language does', () => {
    expect(formatNumber(12_500.5, 'en')).toBe('12,500.5');
    expect(formatNumber(-20, 'sk')).toBe('−20');
    expect(formatNumber(12_500.5, 'sk')).toBe('12\u00a0500,5');
  });

  it.each([0, 7, -100, 3.5, 82.25, 999, 1000, 12_000, 1_234_567.89, 1e12])('gives %d back when it is read again', (value) => {
    expect(parseNumber(formatNumber(value, 'en'))).toBe(value);
    expect(parseNumber(formatNumber(value, 'sk'))).toBe(value);
  });
});

describe('formatMoney', () => {
  it('gives a sign to what is lost, and none to what binary fractions leave below nought', () => {
    expect(formatMoney(-5.5, 'EUR', 'sk')).toBe('−5,50\u00a0€');
    expect(formatMoney(0.3 - 0.1 - 0.2, 'EUR', 'sk')).toBe('0,00\u00a0€');
    expect(formatMoney(-0.001, undefined, 'en')).toBe('0.00');
  });
});
