import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of an archive with its own hash, as the header states it. */
export type ArchivedFile = Readonly<{ path: string; bytes: Buffer; hash: string }>;

type Node = Readonly<{
  files?: Readonly<Record<string, Node>>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
  integrity?: Readonly<{ algorithm: string; hash: string }>;
}>;

/** Everything in an asar archive: a length, a header as JSON, and the files one after the other. */
export function readAsar(archive: Buffer): readonly ArchivedFile[] {
  const start = 8 + archive.readUInt32LE(4);
  // Checked below, file by file.
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as Node;
  return filesOf(header, '').map(([path, node]) => {
    if (node.offset === undefined || node.size === undefined || node.unpacked === true)
      throw new Error(`${path} lies outside the archive, where nothing checks it`);
    const from = start + Number(node.offset);
    return { path, bytes: archive.subarray(from, from + node.size), hash: node.integrity?.hash ?? '' };
  });
}

function filesOf(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  if (node.files === undefined) return [[path, node]];
  return Object.entries(node.files).flatMap(([name, child]) => filesOf(child, path === '' ? name : `${path}/${name}`));
}

/** What Electron would refuse to run on macOS and Windows: files whose bytes are not those the header was made for. */
export function spoiltFiles(files: readonly ArchivedFile[]): readonly string[] {
  return files.filter(({ bytes, hash }) => createHash('sha256').update(bytes).digest('hex') !== hash).map(({ path }) => path);
}

/** For a Node that cannot read archives as Electron's does. */
export async function unpackAsar(archive: Buffer, folder: string): Promise<void> {
  for (const { path, bytes } of readAsar(archive)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
