import { fontShorthand } from '../canvas/paintItems.ts';

/** A canvas does not wait for a font: text painted before it is loaded would be in another one. */
export async function loadCanvasFonts(): Promise<void> {
  await Promise.all((['regular', 'bold', 'italic'] as const).map((face) => document.fonts.load(fontShorthand(face, 16))));
}
