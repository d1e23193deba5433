const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp']);
const ON: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown']);

/** Where an arrow key, Home or End leads among `count` things in a row, round the ends; null for other keys. */
export function placeAfterKey(key: string, place: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (BACK.has(key)) return place <= 0 ? count - 1 : place - 1;
  return ON.has(key) ? (place + 1) % count : null;
}
