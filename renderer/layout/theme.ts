import type { ColorKey } from '../model/colors.ts';

/** A palette colour's shades: `line` for lines, stripes and badges, `tint` for paper, `onLine` for text on `line`. */
export type Shade = Readonly<{ line: string; tint: string; onLine: string }>;

/** Every colour a painter needs. The interface's CSS variables are written from the same tables. */
export type BoardTheme = Readonly<{
  background: string;
  blockFill: string;
  blockStroke: string;
  blockTitle: string;
  hint: string;
  cardFill: string;
  cardStroke: string;
  cardShadow: string;
  cardText: string;
  /** Links that belong to no segment's chain, or to several. */
  link: string;
  accent: string;
  accentSoft: string;
  credit: string;
  /** Opacity of what the spotlight leaves in the dark: back, but still to be read. */
  dimmed: number;
  shades: Readonly<Record<ColorKey, Shade>>;
}>;

/**
 * Neighbours in the palette differ in lightness too, so that people who see no red, no green or no blue can tell them apart;
 * a test measures it. Every `line` is dark enough for text on white, and for white text on it.
 */
const LIGHT_SHADES: BoardTheme['shades'] = {
  blue: { line: '#0060ad', tint: '#e3f0fb', onLine: '#ffffff' },
  vermilion: { line: '#d63b12', tint: '#fdeade', onLine: '#ffffff' },
  green: { line: '#00795a', tint: '#def4ec', onLine: '#ffffff' },
  purple: { line: '#a64d8f', tint: '#f8e8f3', onLine: '#ffffff' },
  amber: { line: '#927017', tint: '#fdf1d3', onLine: '#ffffff' },
  sky: { line: '#007cb7', tint: '#e2f3fc', onLine: '#ffffff' },
  wine: { line: '#7a1f4c', tint: '#f6e3ec', onLine: '#ffffff' },
  slate: { line: '#4a5565', tint: '#e9ecf1', onLine: '#ffffff' },
};

const DARK_SHADES: BoardTheme['shades'] = {
  blue: { line: '#57aaf1', tint: '#1d3247', onLine: '#0b1420' },
  vermilion: { line: '#ed864b', tint: '#42291b', onLine: '#1c0e05' },
  green: { line: '#3ec59c', tint: '#17372d', onLine: '#04150f' },
  purple: { line: '#d588c6', tint: '#3b2536', onLine: '#1d0c18' },
  amber: { line: '#e1b148', tint: '#3b301a', onLine: '#1a1304' },
  sky: { line: '#82ccf2', tint: '#1c3644', onLine: '#071720' },
  wine: { line: '#d8709e', tint: '#3c1c2b', onLine: '#1f0912' },
  slate: { line: '#a7b1bd', tint: '#2d333d', onLine: '#10141a' },
};

export const LIGHT_THEME: BoardTheme = {
  background: '#eceef2',
  blockFill: '#f8f9fb',
  blockStroke: '#d9dde5',
  blockTitle: '#1d2430',
  hint: '#667080',
  cardFill: '#ffffff',
  cardStroke: '#d3d8e1',
  cardShadow: '#c9cfd9',
  cardText: '#1b212c',
  link: '#8a94a4',
  accent: '#3457d5',
  accentSoft: '#dfe6fd',
  credit: '#5c6675',
  dimmed: 0.3,
  shades: LIGHT_SHADES,
};

export const DARK_THEME: BoardTheme = {
  background: '#121419',
  blockFill: '#1a1d24',
  blockStroke: '#2d323c',
  blockTitle: '#e9ecf2',
  hint: '#98a2b1',
  cardFill: '#262a33',
  cardStroke: '#3a414d',
  cardShadow: '#0e1014',
  cardText: '#eceff4',
  link: '#7d8796',
  accent: '#8aa4ff',
  accentSoft: '#27325a',
  credit: '#98a2b1',
  dimmed: 0.35,
  shades: DARK_SHADES,
};

export const CONTRAST_THEME: BoardTheme = {
  ...LIGHT_THEME,
  background: '#ffffff',
  blockFill: '#ffffff',
  blockStroke: '#000000',
  blockTitle: '#000000',
  hint: '#1f1f1f',
  cardStroke: '#000000',
  cardShadow: '#ffffff',
  cardText: '#000000',
  link: '#3a3a3a',
  accent: '#0000c8',
  accentSoft: '#d9dcff',
  credit: '#000000',
  dimmed: 0.5,
};

/** Ink on paper: white blocks, fine lines, no shadows. */
export const PAPER_THEME: BoardTheme = {
  ...LIGHT_THEME,
  background: '#ffffff',
  blockFill: '#ffffff',
  blockStroke: '#b4bcc8',
  cardFill: '#ffffff',
  cardStroke: '#b9c1cd',
  cardShadow: '#ffffff',
  credit: '#4a5361',
  // Grey on white reads worse from paper than from a screen that glows.
  dimmed: 0.42,
};
