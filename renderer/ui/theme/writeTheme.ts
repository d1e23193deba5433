import { COLOR_KEYS } from '../../model/colors.ts';
import type { UiTheme } from './tokens.ts';

/** The CSS variables of a theme: chrome colours, the board's background and the palette's shades. */
export function themeVariables(theme: UiTheme): readonly (readonly [name: string, value: string])[] {
  const chrome = Object.entries(theme.chrome).map(([key, value]) => [`--${kebab(key)}`, value] as const);
  const shades = COLOR_KEYS.flatMap((key) => {
    const shade = theme.board.shades[key];
    return [
      [`--shade-${key}-line`, shade.line],
      [`--shade-${key}-tint`, shade.tint],
      [`--shade-${key}-on-line`, shade.onLine],
    ] as const;
  });
  const { background, blockFill, blockStroke, cardFill, cardStroke, cardText } = theme.board;
  const board = Object.entries({ canvas: background, blockFill, blockStroke, cardFill, cardStroke, cardText });
  return [...chrome, ...shades, ...board.map(([key, value]) => [`--${kebab(key)}`, value] as const)];
}

/** Puts a theme on the page through the CSSOM: the content security policy allows no style elements. */
export function writeTheme(theme: UiTheme, root: HTMLElement): void {
  for (const [name, value] of themeVariables(theme)) root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', theme.colorScheme);
  root.dataset['theme'] = theme.name;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
