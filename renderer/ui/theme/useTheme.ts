import { useLayoutEffect } from 'react';
import type { Settings } from '../../../electron/contract.ts';
import type { BoardTheme } from '../../layout/theme.ts';
import { useApp } from '../context.tsx';
import { UI_THEMES, type ThemeName, type UiTheme } from './tokens.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { writeTheme } from './writeTheme.ts';

/** The person's choice; else what the system asks for: contrast before dark before light. */
export function chooseTheme(setting: Settings['theme'], wantsContrast: boolean, wantsDark: boolean): ThemeName {
  if (setting !== 'system') return setting;
  if (wantsContrast) return 'contrast';
  return wantsDark ? 'dark' : 'light';
}

export function useTheme(): UiTheme {
  const setting = useApp((state) => state.settings.theme);
  const wantsContrast = useMediaQuery('(prefers-contrast: more)');
  const wantsDark = useMediaQuery('(prefers-color-scheme: dark)');
  return UI_THEMES[chooseTheme(setting, wantsContrast, wantsDark)];
}

/** The colours the board's painters use now. */
export function useBoardTheme(): BoardTheme {
  return useTheme().board;
}

/** Mounted once: keeps the page's variables in step with the theme. */
export function useThemeOnPage(): void {
  const theme = useTheme();
  useLayoutEffect(() => writeTheme(theme, document.documentElement), [theme]);
}
