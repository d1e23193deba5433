/** Bytes as text, or why they are none. */
export type Decoded =
  | Readonly<{ ok: true; text: string }>
  | Readonly<{ ok: false; problem: Readonly<{ code: 'empty' | 'not-utf8' }> | Readonly<{ code: 'too-large'; limit: number }> }>;

/** The text of a file: UTF-8, not blank, at most `limit` bytes. A byte order mark is left out. Never throws. */
export function decodeText(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.byteLength > limit) return { ok: false, problem: { code: 'too-large', limit } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: { code: 'not-utf8' } };
  }
  return text.trim() === '' ? { ok: false, problem: { code: 'empty' } } : { ok: true, text };
}
