/** A text on one line, as it stands in headings, cells and lists of names. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Card id → its text on one line, for the texts that only one card has: formats without ids can link to those. */
export function uniqueNames(cards: readonly Readonly<{ id: string; text: string }>[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(cards, ({ text }) => oneLine(text));
  return new Map(
    [...groups].flatMap(([name, [card, ...others]]) =>
      card && others.length === 0 && name !== '' ? [[card.id, name] as const] : [],
    ),
  );
}
