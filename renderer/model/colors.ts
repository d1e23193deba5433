/**
 * Colour keys as stored in files. The shades behind them belong to the theme; the set is built on Okabe & Ito's and
 * Paul Tol's palettes, which people with the common colour-vision deficiencies can tell apart.
 */
export const COLOR_KEYS = ['blue', 'vermilion', 'green', 'purple', 'amber', 'sky', 'wine', 'slate'] as const;

export type ColorKey = (typeof COLOR_KEYS)[number];
