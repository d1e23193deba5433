import { CONTRAST_THEME, DARK_THEME, LIGHT_THEME, type BoardTheme } from '../../layout/theme.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Colours of the interface around the board. Each becomes a CSS variable: `textMuted` is `--text-muted`. */
export type ChromeColors = Readonly<{
  /** Bars and rails. */
  chrome: string;
  /** Popovers, dialogs, cards of the start screen. */
  raised: string;
  /** Behind text fields and quiet controls. */
  sunken: string;
  hover: string;
  pressed: string;
  text: string;
  /** Secondary text; at least 4.5 : 1 on chrome, raised and sunken. */
  textMuted: string;
  border: string;
  /** Edges that carry meaning, such as a text field's; at least 3 : 1. */
  borderStrong: string;
  accent: string;
  accentHover: string;
  accentSoft: string;
  onAccent: string;
  danger: string;
  dangerSoft: string;
  success: string;
  warning: string;
  tooltip: string;
  onTooltip: string;
  backdrop: string;
  shadowSmall: string;
  shadow: string;
}>;

export type UiTheme = Readonly<{ name: ThemeName; colorScheme: 'light' | 'dark'; board: BoardTheme; chrome: ChromeColors }>;

const LIGHT_CHROME: ChromeColors = {
  chrome: '#ffffff',
  raised: '#ffffff',
  sunken: '#f4f5f8',
  hover: '#f0f2f6',
  pressed: '#e5e8ef',
  text: '#1b212c',
  textMuted: '#586273',
  border: '#e2e5ec',
  borderStrong: '#7b8494',
  accent: LIGHT_THEME.accent,
  accentHover: '#2745b4',
  accentSoft: '#e8edfd',
  onAccent: '#ffffff',
  danger: '#c22f2f',
  dangerSoft: '#fdeaea',
  success: '#137a4b',
  warning: '#8f5a00',
  tooltip: '#1f2530',
  onTooltip: '#f5f7fa',
  backdrop: 'rgb(22 27 38 / 0.38)',
  shadowSmall: '0 1px 2px rgb(22 30 46 / 0.08), 0 1px 1px rgb(22 30 46 / 0.04)',
  shadow: '0 0 0 1px rgb(22 30 46 / 0.06), 0 4px 10px rgb(22 30 46 / 0.08), 0 16px 36px rgb(22 30 46 / 0.14)',
};

const DARK_CHROME: ChromeColors = {
  chrome: '#191c22',
  raised: '#22262e',
  sunken: '#14161b',
  hover: '#262b34',
  pressed: '#313743',
  text: '#e9ecf2',
  textMuted: '#a0a9b8',
  border: '#2b303a',
  borderStrong: '#7a8494',
  accent: DARK_THEME.accent,
  accentHover: '#a5b9ff',
  accentSoft: '#28335a',
  onAccent: '#0d1430',
  danger: '#ff8f8a',
  dangerSoft: '#46211f',
  success: '#5dcf9b',
  warning: '#e6b455',
  tooltip: '#eef1f6',
  onTooltip: '#171a20',
  backdrop: 'rgb(4 6 10 / 0.6)',
  shadowSmall: '0 1px 2px rgb(0 0 0 / 0.4)',
  shadow: '0 0 0 1px rgb(255 255 255 / 0.07), 0 6px 14px rgb(0 0 0 / 0.35), 0 20px 44px rgb(0 0 0 / 0.5)',
};

const CONTRAST_CHROME: ChromeColors = {
  ...LIGHT_CHROME,
  sunken: '#ffffff',
  hover: '#e6e8ff',
  pressed: '#cdd1ff',
  text: '#000000',
  textMuted: '#1f1f1f',
  border: '#000000',
  borderStrong: '#000000',
  accent: CONTRAST_THEME.accent,
  accentHover: '#000080',
  accentSoft: '#d9dcff',
  danger: '#a30000',
  dangerSoft: '#ffe1e1',
  success: '#00522e',
  warning: '#5c3900',
  tooltip: '#000000',
  onTooltip: '#ffffff',
  backdrop: 'rgb(0 0 0 / 0.6)',
  shadowSmall: '0 0 0 1px #000000',
  shadow: '0 0 0 2px #000000',
};

export const UI_THEMES: Readonly<Record<ThemeName, UiTheme>> = {
  light: { name: 'light', colorScheme: 'light', board: LIGHT_THEME, chrome: LIGHT_CHROME },
  dark: { name: 'dark', colorScheme: 'dark', board: DARK_THEME, chrome: DARK_CHROME },
  contrast: { name: 'contrast', colorScheme: 'light', board: CONTRAST_THEME, chrome: CONTRAST_CHROME },
};
