import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { Size } from '../../layout/geometry.ts';
import type { FontFace as Face } from '../../layout/scene.ts';
import { loadImages } from '../canvas/images.ts';
import type { PaintContext } from '../canvas/paintItems.ts';
import { exportFailed } from '../exportResult.ts';
import { loadFonts } from '../fonts/loadFonts.ts';
import { paintPng } from './paintPng.ts';
import type { PngRequest, PngResponse } from './pngRequest.ts';

/** The worker's own file: a large picture takes seconds, in which the window has to stay alive. */
addEventListener('message', (event: MessageEvent<PngRequest>) => {
  answer(event.data).then(
    (blob) => send({ ok: true, value: blob }),
    (error: unknown) => send(exportFailed(error)),
  );
});

async function answer(picture: PngRequest): Promise<Blob> {
  await Promise.all([giveFonts(), loadImages(picture.scene)]);
  return paintPng(picture, makeContext, (part) => send({ part }));
}

function send(response: PngResponse): void {
  postMessage(response);
}

const LOOKS: Readonly<Record<Face, FontFaceDescriptors>> = {
  regular: { weight: '400' },
  bold: { weight: '600' },
  italic: { weight: '400', style: 'italic' },
};

/** A worker does not see the fonts of the window's style sheets. */
async function giveFonts(): Promise<void> {
  const bytes = await loadFonts();
  const faces = (['regular', 'bold', 'italic'] as const).map(
    (face) => new FontFace(FONT_FAMILY, bytes[face].slice().buffer, LOOKS[face]),
  );
  await Promise.all(faces.map((face) => face.load()));
  // A worker's own set of fonts, which the library of types knows only of windows.
  const { fonts } = globalThis as unknown as { fonts: FontFaceSet };
  for (const face of faces) fonts.add(face);
}

function makeContext({ width, height }: Size): PaintContext {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`no canvas of ${width} × ${height} px`);
  return context;
}
