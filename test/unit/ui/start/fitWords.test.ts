import { describe, expect, it } from 'vitest';
import { fitWords } from '../../../../renderer/ui/start/fitWords.ts';

const within = (letters: number) => (text: string) => text.length <= letters;

describe('fitWords', () => {
  it('leaves a text that fits as it is', () => {
    expect(fitWords('Two words.', within(10))).toBe('Two words.');
  });

  it('cuts between words, as late as it can', () => {
    expect(fitWords('Families, wealthier clients and students', within(30))).toBe('Families, wealthier clients…');
    expect(fitWords('Families, wealthier clients', within(14))).toBe('Families…');
  });

  it('ends neither on a little word nor on a comma', () => {
    expect(fitWords('Plates to measure, for a dozen makers', within(26))).toBe('Plates to measure…');
  });

  it('keeps one word, fitting or not', () => {
    expect(fitWords('Unbelievable things', within(3))).toBe('Unbelievable…');
  });
});
