import type { ColorKey } from '../../model/colors.ts';

/** The format's six presets (red, orange, yellow, green, cyan, purple) and a hex colour for what has none. */
const COLORS: Readonly<Record<ColorKey, string>> = {
  wine: '1',
  vermilion: '2',
  amber: '3',
  green: '4',
  sky: '5',
  purple: '6',
  blue: '#0a66c2',
  slate: '#5b6675',
};

export function canvasColor(color: ColorKey): string {
  return COLORS[color];
}

const KEYS = new Map(Object.entries(COLORS).map(([key, value]) => [value, key as ColorKey])); // keys of the record above

/** Undefined for any other hex colour: a card has no colours of its own making. */
export function colorKeyOf(value: string): ColorKey | undefined {
  return KEYS.get(value.toLowerCase());
}
