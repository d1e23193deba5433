/** Joiners, selectors, direction marks: they say how to draw, and are not drawn. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** What a font must have to draw the text. */
export function visibleCodePoints(text: string): number[] {
  return Array.from(text, (character) => (INVISIBLE.test(character) ? [] : [character.codePointAt(0) ?? 0])).flat();
}
