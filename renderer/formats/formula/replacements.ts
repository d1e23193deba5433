/** Another text in place of `length` characters. */
export type Replacement = Readonly<{ at: number; length: number; text: string }>;

export type Replaced = Readonly<{
  stored: string;
  /** Where in the text before a place of the one after is. */
  typedAt: (at: number) => number;
}>;

/** Puts in all replacements, which come in order and do not overlap, and remembers where everything was. */
export function replaced(typed: string, replacements: readonly Replacement[]): Replaced {
  let stored = '';
  let from = 0;
  const places: Readonly<{ typed: number; stored: number; isSame: boolean }>[] = [];
  for (const { at, length, text } of replacements) {
    places.push({ typed: from, stored: stored.length, isSame: true });
    stored += typed.slice(from, at);
    places.push({ typed: at, stored: stored.length, isSame: false });
    stored += text;
    from = at + length;
  }
  places.push({ typed: from, stored: stored.length, isSame: true });
  stored += typed.slice(from);
  const typedAt = (at: number): number => {
    // Inside a replacement: where it begins.
    const place = places.findLast((one) => one.stored <= at);
    if (!place) return 0;
    return Math.min(typed.length, place.isSame ? place.typed + at - place.stored : place.typed);
  };
  return { stored, typedAt };
}
