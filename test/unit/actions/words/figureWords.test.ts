import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import {
  changeText,
  hoursText,
  monthsText,
  percentText,
  scaledText,
  stagesText,
  type Words,
} from '../../../../renderer/actions/words/figureWords.ts';

const EN: Words = { t: translateInto('en'), language: 'en' };
const SK: Words = { t: translateInto('sk'), language: 'sk' };
const one = (value: number) => ({ least: value, most: value });

describe('figures in words', () => {
  it.each([
    ['csat', 82.5, '82.5%', '82,5\u00a0%'],
    ['nps', -12, '−12', '−12'],
    ['ces', 5.5, '5.5 of 7', '5,5 z 7'],
    ['acsi', 78, '78 of 100', '78 z 100'],
  ] as const)('write a value of %s', (method, value, english, slovak) => {
    expect(scaledText(method, value, EN)).toBe(english);
    expect(scaledText(method, value, SK)).toBe(slovak);
  });

  it('say by how much a value moved', () => {
    expect(changeText('csat', -3.5, EN)).toBe('−3.5\u00a0pp');
    expect(changeText('csat', 4, SK)).toBe('+4\u00a0p.\u00a0b.');
    expect(changeText('nps', 46, SK)).toBe('+46');
    expect(changeText('nps', 0, EN)).toBe('0');
  });

  it.each([
    [one(1), '1 hour', '1 hodina'],
    [one(24), '24 hours', '24 hodín'],
    [one(0.5), '0.5 hours', '0,5 hodiny'],
    [{ least: 2, most: 48 }, '2–48 hours', '2\u00a0–\u00a048 hodín'],
  ])('count hours', (range, english, slovak) => {
    expect(hoursText(range, EN)).toBe(english);
    expect(hoursText(range, SK)).toBe(slovak);
  });

  it.each([
    [one(0), 'Under a month', 'Menej ako mesiac'],
    [one(3), '3 months', '3 mesiace'],
    [{ least: 0, most: 7 }, '0–7 months', '0\u00a0–\u00a07 mesiacov'],
  ])('count months', (range, english, slovak) => {
    expect(monthsText(range, EN)).toBe(english);
    expect(monthsText(range, SK)).toBe(slovak);
  });

  it('write ranges of shares and of counts that have an end', () => {
    expect(percentText({ least: 80, most: 95 }, EN)).toBe('80–95%');
    expect(percentText(one(95), SK)).toBe('95\u00a0%');
    expect(stagesText({ least: 4, most: 7 }, EN)).toBe('4–7 of 7');
  });
});
