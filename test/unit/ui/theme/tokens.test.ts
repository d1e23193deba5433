import { describe, expect, it } from 'vitest';
import { UI_THEMES, type UiTheme } from '../../../../renderer/ui/theme/tokens.ts';
import { chooseTheme } from '../../../../renderer/ui/theme/useTheme.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function tooFaint({ chrome, board }: UiTheme): string[] {
  const grounds = { ...pick(chrome, ['chrome', 'raised', 'sunken', 'hover', 'pressed']), canvas: board.background };
  const faint: string[] = [];
  const check = (name: string, color: string, ground: string, on: string, least: number): void => {
    if (contrast(color, ground) < least) faint.push(`${name} on ${on}`);
  };
  for (const [on, ground] of Object.entries(grounds)) {
    for (const name of ['text', 'textMuted', 'accent', 'danger'] as const) check(name, chrome[name], ground, on, 4.5);
    for (const name of ['borderStrong', 'success', 'warning'] as const) check(name, chrome[name], ground, on, 3);
  }
  check('onAccent', chrome.onAccent, chrome.accent, 'accent', 4.5);
  check('onAccent', chrome.onAccent, chrome.accentHover, 'accentHover', 4.5);
  check('accent', chrome.accent, chrome.accentSoft, 'accentSoft', 4.5);
  check('danger', chrome.danger, chrome.dangerSoft, 'dangerSoft', 4.5);
  check('onTooltip', chrome.onTooltip, chrome.tooltip, 'tooltip', 4.5);
  return faint;
}

function pick(chrome: UiTheme['chrome'], names: readonly (keyof UiTheme['chrome'])[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, chrome[name]]));
}

describe('the themes', () => {
  it.each(['light', 'dark', 'contrast'] as const)('can be read: %s', (name) => {
    expect(tooFaint(UI_THEMES[name])).toEqual([]);
  });
});

describe('chooseTheme', () => {
  it('follows the system, contrast before dark, unless the person has chosen', () => {
    expect(chooseTheme('system', false, false)).toBe('light');
    expect(chooseTheme('system', false, true)).toBe('dark');
    expect(chooseTheme('system', true, true)).toBe('contrast');
    expect(chooseTheme('light', true, true)).toBe('light');
  });
});
