import { FONT_FAMILY } from '../../layout/font/font.ts';
import type { FontFace, Scene, SceneNode } from '../../layout/scene.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';
import type { ForeignFontBytes } from '../foreign/bundledFaces.ts';

const FACE_STYLES: Readonly<Record<FontFace, string>> = {
  regular: 'font-weight:400',
  bold: 'font-weight:600',
  italic: 'font-weight:400;font-style:italic',
};

/** `@font-face` rules with the fonts inside, for the faces the scene uses. About 140 KB a face, of other scripts 8 to 30 KB. */
export function embeddedFonts(scene: Scene, fonts: FontBytes, foreign: ForeignFontBytes = {}): string {
  const used = facesOf(scene.nodes, new Set());
  const own = (['regular', 'bold', 'italic'] as const)
    .filter((face) => used.has(face))
    .map((face) => fontFace(FONT_FAMILY, FACE_STYLES[face], fonts[face], 'truetype'));
  const others = Object.entries(foreign).map(([name, bytes]) =>
    fontFace(FOREIGN_FAMILY, `${weightOf(name)};unicode-range:${RANGES[scriptOf(name)]}`, bytes, 'woff2'),
  );
  return [...own, ...others].join('');
}

/** A family of its own: what Inter has is never drawn with it. */
export const FOREIGN_FAMILY = 'Platno Noto';

const RANGES = { hebrew: 'U+0590-05FF,U+FB1D-FB4F', arabic: 'U+0600-06FF,U+0750-077F' } as const;

function scriptOf(name: string): keyof typeof RANGES {
  return name.startsWith('hebrew') ? 'hebrew' : 'arabic';
}

function weightOf(name: string): string {
  return FACE_STYLES[name.endsWith('-bold') ? 'bold' : 'regular'];
}

function fontFace(family: string, style: string, bytes: Uint8Array, format: 'truetype' | 'woff2'): string {
  const mime = format === 'truetype' ? 'ttf' : 'woff2';
  return `@font-face{font-family:'${family}';${style};src:url(data:font/${mime};base64,${base64(bytes)}) format('${format}')}`;
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
