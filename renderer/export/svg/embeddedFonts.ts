import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { FontFace, Scene, SceneNode } from '../../layout/scene.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';

const FACE_STYLES: Readonly<Record<FontFace, string>> = {
  regular: 'font-weight:400',
  bold: 'font-weight:600',
  italic: 'font-weight:400;font-style:italic',
};

/** `@font-face` rules with the fonts inside, for the faces the scene uses. About 140 KB a face. */
export function embeddedFonts(scene: Scene, fonts: FontBytes): string {
  const used = facesOf(scene.nodes, new Set());
  return (['regular', 'bold', 'italic'] as const)
    .filter((face) => used.has(face))
    .map((face) => {
      const address = `data:font/ttf;base64,${base64(fonts[face])}`;
      return `@font-face{font-family:'${FONT_FAMILY}';${FACE_STYLES[face]};src:url(${address}) format('truetype')}`;
    })
    .join('');
}

function facesOf(nodes: readonly SceneNode[], faces: Set<FontFace>): ReadonlySet<FontFace> {
  for (const node of nodes) {
    for (const item of node.items) if (item.kind === 'text') faces.add(item.face);
    facesOf(node.children, faces);
  }
  return faces;
}

/** In slices, because a call takes only so many arguments. `btoa` is in browsers, workers and Node alike. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
