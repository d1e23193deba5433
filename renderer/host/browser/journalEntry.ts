/** What is known of unsaved work. `keptAt`: ms since 1970. */
export type EntryHead = Readonly<{ title: string; fileId: string | null; keptAt: number }>;

/** Of a damaged entry the head may be a guess, and `work` is whatever bytes there are. */
export type Entry = Readonly<{ head: EntryHead; work: Uint8Array<ArrayBuffer>; isDamaged: boolean }>;

const NOTHING_KNOWN: EntryHead = { title: '', fileId: null, keptAt: 0 };

/** A line with the hash of all that follows it and the head; then the work, byte for byte. */
export async function encodeEntry(head: EntryHead, work: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const rest = joined(line, work);
  return joined(new TextEncoder().encode(`${await hashOf(rest)} `), rest);
}

/** Reads any bytes: a damaged entry is offered as well. */
export async function decodeEntry(bytes: Uint8Array<ArrayBuffer>): Promise<Entry> {
  const end = bytes.indexOf(10);
  const head = end < 0 ? null : headFrom(bytes.subarray(65, end));
  if (!head) return { head: NOTHING_KNOWN, work: bytes, isDamaged: true };
  const hash = new TextDecoder().decode(bytes.subarray(0, 65));
  return { head, work: bytes.slice(end + 1), isDamaged: hash !== `${await hashOf(bytes.slice(65))} ` };
}

function headFrom(line: Uint8Array): EntryHead | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    const { title, fileId, keptAt } =
      typeof value === 'object' && value !== null ? { ...NOTHING_KNOWN, ...value } : NOTHING_KNOWN;
    const isHead = typeof title === 'string' && typeof keptAt === 'number' && (fileId === null || typeof fileId === 'string');
    return isHead ? { title, fileId, keptAt } : null;
  } catch {
    // Not UTF-8 or not JSON: there is nothing to be had from this line.
    return null;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
