import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What `index.html` names itself: scripts, their static imports, style sheets; kB (10³ bytes) gzipped. */
export async function firstLoadSize(folder: string): Promise<number> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? ''));
  let bytes = gzipSync(html).byteLength;
  for (const file of files) bytes += gzipSync(await readFile(join(folder, file))).byteLength;
  return bytes / 1000;
}
