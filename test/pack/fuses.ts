import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../../electron/launch/project.ts';

/** The mark before the fuses in every Electron binary, so that they can be found and turned after it was built. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of Electron's own list; a binary may know more. */
export const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export type Fuse = (typeof FUSES)[number];

/** As Electron is shipped: what has to be turned is turned the wrong way. */
const AS_SHIPPED = '100110011';

/** What a stand-in needs so that electron-builder finds something to turn: version 1, nine fuses, their states. */
export function unturnedFuses(): Buffer {
  return Buffer.concat([Buffer.from(`${SENTINEL}\u0001\u0009`, 'latin1'), Buffer.from(AS_SHIPPED)]);
}

/** Which fuses of a binary are on; a universal one has two sets, of which each has to be right. */
export function readFuses(binary: Buffer): readonly Readonly<Record<Fuse, boolean>>[] {
  const places: number[] = [];
  for (let at = binary.indexOf(SENTINEL); at !== -1; at = binary.indexOf(SENTINEL, at + 1)) places.push(at);
  if (places.length === 0) throw new Error('The binary has no fuses');
  return places.map((at) => statesOf(binary.subarray(at + SENTINEL.length + 2)));
}

function statesOf(states: Buffer): Readonly<Record<Fuse, boolean>> {
  const entries = FUSES.map((fuse, index) => [fuse, String.fromCharCode(states[index] ?? 0) === '1'] as const);
  return Object.fromEntries(entries) as Record<Fuse, boolean>;
}

/** Where the fuses of a binary are not as the settings of electron-builder say, a sentence each. */
export async function fuseFaults(binary: string): Promise<readonly string[]> {
  const settings = Object(parse(await readFile(join(PROJECT, 'electron-builder.yml'), 'utf8'))) as Record<string, unknown>;
  const wanted = Object(settings['electronFuses']) as Record<string, unknown>;
  const found = readFuses(await readFile(binary));
  return FUSES.filter((fuse) => found.some((states) => states[fuse] !== wanted[fuse])).map(
    (fuse) => `fuse ${fuse} is not ${wanted[fuse] === true ? 'on' : 'off'} as electron-builder.yml says`,
  );
}
