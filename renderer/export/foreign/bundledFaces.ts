import { isForeignCovered } from '../../layout/font/font.ts';
import type { Scene } from '../../layout/scene.ts';
import { foreignRuns, type ForeignRun } from './foreignRuns.ts';
import { visibleCodePoints } from './visibleCodePoints.ts';

/** The faces of Noto that come along, by the names of their files. */
export type ForeignFontName = 'hebrew' | 'hebrew-bold' | 'arabic' | 'arabic-bold' | 'emoji';

export type ForeignFontBytes = Readonly<Partial<Record<ForeignFontName, Uint8Array>>>;

/** Where their bytes come from is the caller's matter: fetched in the window, read in the command line. */
export type LoadForeignFont = (name: ForeignFontName) => Promise<Uint8Array>;

const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x77f;

/** The faces for the Hebrew and Arabic among the runs. */
export function neededFaces(runs: readonly ForeignRun[]): readonly ForeignFontName[] {
  const names = runs
    .filter(({ text }) => isBundledScript(text))
    .map(({ text, face }): ForeignFontName => (face === 'bold' ? `${scriptOf(text)}-bold` : scriptOf(text)));
  return [...new Set(names)].toSorted();
}

/** Their bytes, for painters that embed them. */
export async function foreignFontBytes(scenes: readonly Scene[], load: LoadForeignFont): Promise<ForeignFontBytes> {
  const names = neededFaces(foreignRuns(scenes));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
}

/** Whether the Hebrew or the Arabic face has all of it. */
export function isBundledScript(text: string): boolean {
  return visibleCodePoints(text).every(isForeignCovered);
}

function scriptOf(text: string): 'hebrew' | 'arabic' {
  return visibleCodePoints(text).some((codePoint) => codePoint >= FIRST_ARABIC && codePoint <= LAST_ARABIC) ? 'arabic' : 'hebrew';
}
