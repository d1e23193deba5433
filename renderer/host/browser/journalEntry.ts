import { stampOf } from './stamp.ts';

/** What is known of unsaved work. `stamp`: what its file held when it was last read or written. `keptAt`: ms since 1970. */
export type EntryHead = Readonly<{ title: string; fileId: string | null; stamp: string | null; keptAt: number }>;

/** Of a damaged entry the head may be a guess, and `work` is whatever bytes there are. */
export type Entry = Readonly<{ head: EntryHead; work: Uint8Array<ArrayBuffer>; isDamaged: boolean }>;

const NOTHING_KNOWN: EntryHead = { title: '', fileId: null, stamp: null, keptAt: 0 };

/** The hash of all that follows it, and a space. */
const HASH_LENGTH = 65;

/** A line with the hash of all that follows it and the head; then the work, byte for byte. */
export async function encodeEntry(head: EntryHead, work: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(HASH_LENGTH + line.length + work.length);
  bytes.set(line, HASH_LENGTH);
  bytes.set(work, HASH_LENGTH + line.length);
  bytes.set(new TextEncoder().encode(`${await stampOf(bytes.subarray(HASH_LENGTH))} `));
  return bytes;
}

/** Reads any bytes: a damaged entry is offered as well. */
export async function decodeEntry(bytes: Uint8Array<ArrayBuffer>): Promise<Entry> {
  const end = bytes.indexOf(10);
  const head = end < 0 ? null : headFrom(bytes.subarray(HASH_LENGTH, end));
  if (!head) return { head: NOTHING_KNOWN, work: bytes, isDamaged: true };
  const hash = new TextDecoder().decode(bytes.subarray(0, HASH_LENGTH));
  return { head, work: bytes.slice(end + 1), isDamaged: hash !== `${await stampOf(bytes.slice(HASH_LENGTH))} ` };
}

function headFrom(line: Uint8Array): EntryHead | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    const { title, fileId, stamp, keptAt } =
      typeof value === 'object' && value !== null ? { ...NOTHING_KNOWN, ...value } : NOTHING_KNOWN;
    const isTextOrNull = (one: unknown): boolean => one === null || typeof one === 'string';
    const isHead = typeof title === 'string' && typeof keptAt === 'number' && isTextOrNull(fileId) && isTextOrNull(stamp);
    return isHead ? { title, fileId, stamp, keptAt } : null;
  } catch {
    // Not UTF-8 or not JSON: there is nothing to be had from this line.
    return null;
  }
}
