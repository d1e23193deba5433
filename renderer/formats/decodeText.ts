/** Bytes as text, or why they are none. */
export type Decoded =
  | Readonly<{ ok: true; text: string }>
  | Readonly<{
      ok: false;
      problem:
        | Readonly<{ code: 'empty' }>
        | Readonly<{ code: 'not-utf8'; byte: number }>
        | Readonly<{ code: 'too-large'; limit: number }>;
    }>;

/** The text of a file: UTF-8, not blank, at most `limit` bytes. A byte order mark is left out. Never throws. */
export function decodeText(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.byteLength > limit) return { ok: false, problem: { code: 'too-large', limit } };
  const text = decoded(bytes);
  if (text === null) return { ok: false, problem: { code: 'not-utf8', byte: firstFault(bytes) + 1 } };
  return text.trim() === '' ? { ok: false, problem: { code: 'empty' } } : { ok: true, text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes from the start are UTF-8: by halves, for the decoder only says that something is wrong. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.byteLength;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes, middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether these bytes are UTF-8, but for a character that may go on after them. */
function isBeginning(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}
