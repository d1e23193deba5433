import type { Scene } from '../../layout/scene.ts';
import { foreignFontBytes } from '../foreign/bundledFaces.ts';
import { loadForeignFont } from '../foreign/loadForeignFont.ts';
import { exportFailed, type ExportResult } from '../exportResult.ts';
import { loadFonts } from '../fonts/loadFonts.ts';
import { paintSvg } from './paintSvg.ts';

/** The scene as an SVG file with its fonts inside, so that it looks the same on machines without them. */
export async function exportSvg(
  scene: Scene,
  options: Readonly<{ width?: number | undefined }> = {},
): Promise<ExportResult<string>> {
  try {
    const [fonts, foreignFonts] = await Promise.all([loadFonts(), foreignFontBytes([scene], loadForeignFont)]);
    return { ok: true, value: paintSvg(scene, { ...options, fonts, foreignFonts }) };
  } catch (error) {
    return exportFailed(error);
  }
}
