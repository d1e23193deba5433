import type { Scene } from '../../layout/scene.ts';
import { fontShorthand } from '../canvas/paintItems.ts';
import { foreignRuns } from '../foreign/foreignRuns.ts';

/** A canvas does not wait for a font: text painted before it is loaded would be in another one. */
export async function loadCanvasFonts(scenes: readonly Scene[]): Promise<void> {
  // A letter of Inter, and what else is to be drawn: faces of other scripts are fetched when they are needed.
  const letters = new Set(foreignRuns(scenes).flatMap(({ text }) => Array.from(text)));
  const text = `a${[...letters].join('')}`;
  await Promise.all((['regular', 'bold', 'italic'] as const).map((face) => document.fonts.load(fontShorthand(face, 16), text)));
}
