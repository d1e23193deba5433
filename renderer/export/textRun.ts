/**
 * `inter`: what the bundled typeface has. The rest is drawn with other fonts: `emoji` and `eastAsian` character by character,
 * `rightToLeft` and `other` as a whole, because letters change with their neighbours.
 */
export type RunKind = 'inter' | 'emoji' | 'eastAsian' | 'rightToLeft' | 'other';

/** A user-perceived character, and the room it takes in font units. */
export type Grapheme = Readonly<{ text: string; units: number }>;

/** A stretch of one line that is drawn alike. `units` is its room, the very numbers the line was broken with. */
export type TextRun = Readonly<{ kind: RunKind; text: string; units: number; graphemes: readonly Grapheme[] }>;
