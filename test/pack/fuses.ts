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

/** Which fuses of a binary are on. */
export function readFuses(binary: Buffer): Readonly<Record<Fuse, boolean>> {
  const at = binary.indexOf(SENTINEL);
  if (at === -1) throw new Error('The binary has no fuses');
  const states = binary.subarray(at + SENTINEL.length + 2);
  return Object.fromEntries(FUSES.map((fuse, index) => [fuse, String.fromCharCode(states[index] ?? 0) === '1'])) as Record<
    Fuse,
    boolean
  >;
}
