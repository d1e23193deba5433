import type { CanvasDocument } from '../document.ts';

/** The units in which sizes of segments are given in this model, each once, in the order of the file. */
export function sizeUnits({ cards }: CanvasDocument): readonly string[] {
  const units = new Set<string>();
  for (const { segment } of cards.values()) if (segment?.size?.unit) units.add(segment.size.unit);
  return [...units];
}
