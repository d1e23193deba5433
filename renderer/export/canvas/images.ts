import type { Scene, SceneNode } from '../../layout/scene.ts';

/** Decoded pictures by their data URLs; a document has one logo, so few are ever worth keeping. */
const decoded = new Map<string, CanvasImageSource>();
const MOST_KEPT = 4;

/** Makes something a context can draw of a file's bytes. */
export type DecodeImage = (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<CanvasImageSource>;

const decodeInBrowser: DecodeImage = (bytes, type) => createImageBitmap(new Blob([bytes], { type }));

/** A context draws only what is decoded: call this before painting a scene. What cannot be decoded is left out. */
export async function loadImages(scene: Pick<Scene, 'nodes'>, decode = decodeInBrowser): Promise<void> {
  await Promise.all([...new Set(sourcesOf(scene.nodes))].map((source) => load(source, decode)));
}

/** The decoded picture; undefined where it was not loaded or is damaged. */
export function imageOf(source: string): CanvasImageSource | undefined {
  return decoded.get(source);
}

async function load(source: string, decode: DecodeImage): Promise<void> {
  if (decoded.has(source)) return;
  try {
    const [head = '', body = ''] = source.split(',');
    const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
    const type = head.slice('data:'.length, head.indexOf(';'));
    const image = await decode(bytes, type);
    const [oldest] = decoded.keys();
    if (decoded.size >= MOST_KEPT && oldest !== undefined) decoded.delete(oldest);
    decoded.set(source, image);
  } catch {
    // A damaged picture: the page is worth more than its logo.
  }
}

function sourcesOf(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap(({ items, children }) => [
    ...items.flatMap((item) => (item.kind === 'image' ? [item.source] : [])),
    ...sourcesOf(children),
  ]);
}
