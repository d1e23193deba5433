import { describe, expect, it } from 'vitest';
import { CONTRAST_THEME, DARK_THEME, LIGHT_THEME, PAPER_THEME, type BoardTheme } from '../../../renderer/layout/theme.ts';
import { COLOR_KEYS } from '../../../renderer/model/colors.ts';
import { contrast, difference, SIGHTS } from './colorMath.ts';

const THEMES: readonly (readonly [string, BoardTheme])[] = [
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
  ['contrast', CONTRAST_THEME],
  ['paper', PAPER_THEME],
];
/** Lines and dots this far apart in CIELAB are told apart side by side; 2.3 is the least that can be seen at all. */
const APART = 9;

describe.each(THEMES)('the %s theme', (_name, theme) => {
  it.each(SIGHTS)('has eight colours that can be told apart with %s', (_sight, matrix) => {
    const pairs = COLOR_KEYS.flatMap((a, index) => COLOR_KEYS.slice(index + 1).map((b) => [a, b] as const));

    const tooClose = pairs.filter(([a, b]) => difference(theme.shades[a].line, theme.shades[b].line, matrix) < APART);

    expect(tooClose).toEqual([]);
  });

  it('has letters on badges and text on tinted cards that can be read', () => {
    const hard = COLOR_KEYS.filter((key) => {
      const { line, onLine, tint } = theme.shades[key];
      return contrast(onLine, line) < 4.5 || contrast(theme.cardText, tint) < 7;
    });

    expect(hard).toEqual([]);
  });

  it('has stripes and lines that stand out from cards, tints and blocks', () => {
    const weak = COLOR_KEYS.filter((key) => {
      const { line, tint } = theme.shades[key];
      return contrast(line, theme.cardFill) < 4.5 || contrast(line, theme.blockFill) < 4 || contrast(line, tint) < 3;
    });

    expect(weak).toEqual([]);
  });

  it('has text that can be read', () => {
    const texts: readonly (readonly [string, string])[] = [
      [theme.cardText, theme.cardFill],
      [theme.blockTitle, theme.blockFill],
      [theme.hint, theme.blockFill],
      [theme.credit, theme.background],
    ];

    expect(texts.filter(([ink, paper]) => contrast(ink, paper) < 4.5)).toEqual([]);
    expect(contrast(theme.link, theme.blockFill)).toBeGreaterThan(2.5);
    expect(contrast(theme.accent, theme.blockFill)).toBeGreaterThan(3);
  });
});
