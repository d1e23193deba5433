/** The name of a content: SHA-256. Where files can be saved in place, or locks be held, there is always a secure context, and so this. */
export async function stampOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
