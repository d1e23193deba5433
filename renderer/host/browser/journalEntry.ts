import { stampOf } from './stamp.ts';

/** What is known of unsaved work. `stamp`: what its file held when it was last read or written. `keptAt`: ms since 1970. */
export type EntryHead = Readonly<{ title: string; fileId: string | null; stamp: string | null; keptAt: number }>;

/** Of a damaged entry the head may be a guess, and `work` is whatever bytes there are. */
export type Entry = Readonly<{ head: EntryHead; work: Uint8Array<ArrayBuffer>; isDamaged: boolean }>;

const NOTHING_KNOWN: EntryHead = { title: '', fileId: null, stamp: null, keptAt: 0 };

/** A line with the hash of all that follows it and the head; then the work, byte for byte. */
export async function encodeEntry(head: EntryHead, work: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const rest = joined(line, work);
  return joined(new TextEncoder().encode(`${await stampOf(rest)} `), rest);
}

/** Reads any bytes: a damaged entry is offered as well. */
export async function decodeEntry(bytes: Uint8Array<ArrayBuffer>): Promise<Entry> {
  const end = bytes.indexOf(10);
  const head = end < 0 ? null : headFrom(bytes.subarray(65, end));
  if (!head) return { head: NOTHING_KNOWN, work: bytes, isDamaged: true };
  const hash = new TextDecoder().decode(bytes.subarray(0, 65));
  return { head, work: bytes.slice(end + 1), isDamaged: hash !== `${await stampOf(bytes.slice(65))} ` };
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

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
