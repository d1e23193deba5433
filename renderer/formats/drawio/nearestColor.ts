import type { ColorKey } from '../../model/colors.ts';

/** Hues (degrees) of the palette; grey has none. */
const HUES: readonly (readonly [ColorKey, number])[] = [
  ['vermilion', 20],
  ['amber', 48],
  ['green', 140],
  ['sky', 195],
  ['blue', 220],
  ['purple', 285],
  ['wine', 340],
  ['wine', -5],
];

/** The colour of the palette a hex colour comes nearest to by hue; undefined for white, black, greys and anything else. */
export function nearestColor(hex: string): ColorKey | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!match) return undefined;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (spread < 20) return undefined;
  const hue = 60 * (most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4);
  return HUES.toSorted((one, other) => Math.abs(one[1] - hue) - Math.abs(other[1] - hue))[0]?.[0];
}
