import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/**
 * `path`: the file the work belongs to; null while it has none. `stamp`: what that held when it was last read or written.
 * `keptAt`: ms since 1970.
 */
const headSchema = z.object({
  version: z.literal(1),
  title: z.string(),
  path: z.nullable(z.string()),
  stamp: z.nullable(z.string()),
  keptAt: z.number(),
});

export type EntryHead = Readonly<Omit<z.infer<typeof headSchema>, 'version'>>;

/** An entry as read. Of a damaged one the head may be a guess, and `work` is whatever bytes there are. */
export type Entry = Readonly<{ head: EntryHead; work: Uint8Array; isDamaged: boolean }>;

/** The head of an entry that cannot be read. */
export const NOTHING_KNOWN: EntryHead = { title: '', path: null, stamp: null, keptAt: 0 };

const NEW_LINE = 10;
/** Longer than any head: a title of 1,000 and a path of 32,767 characters, escaped. */
const HEAD_LIMIT = 256 * 1024;

/** One line of head, led by the hash of all that follows it; then the work, byte for byte. */
export function encodeEntry(head: EntryHead, work: Uint8Array): Uint8Array {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ version: 1, ...head })}\n`), work]);
  return new Uint8Array(Buffer.concat([Buffer.from(`${hashOf(rest)} `), rest]));
}

/** Reads any bytes; nothing is thrown, for a damaged entry is offered as well. */
export function decodeEntry(bytes: Uint8Array): Entry {
  const head = headIn(bytes);
  if (head === null) return { head: NOTHING_KNOWN, work: bytes, isDamaged: true };
  const isDamaged = Buffer.from(bytes.subarray(0, 65)).toString('latin1') !== `${hashOf(bytes.subarray(65))} `;
  return { head: head.value, work: bytes.slice(head.end), isDamaged };
}

function headIn(bytes: Uint8Array): Readonly<{ value: EntryHead; end: number }> | null {
  const end = bytes.subarray(0, HEAD_LIMIT).indexOf(NEW_LINE);
  if (end < 0) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(65, end));
    const { title, path, stamp, keptAt } = headSchema.parse(JSON.parse(text));
    return { value: { title, path, stamp, keptAt }, end: end + 1 };
  } catch {
    // Not UTF-8, not JSON or not a head: there is nothing to be had from this line.
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
