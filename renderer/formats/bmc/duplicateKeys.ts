/** A key that stands twice in one object, and where (offset in the text). */
export type DuplicateKey = Readonly<{ key: string; offset: number }>;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Keys that stand twice in one object of a text known to be JSON: its reader takes the last one and says nothing. At most `limit`
 * of them. One pass; nothing recurses.
 */
export function duplicateKeys(text: string, limit: number): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  // A set for each open object, null for a list.
  const open: (Set<string> | null)[] = [];
  for (let index = 0; index < text.length && found.length < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === 123) open.push(new Set());
    else if (code === 91) open.push(null);
    else if (code === 125 || code === 93) open.pop();
    else if (code === QUOTE) {
      const end = endOfString(text, index);
      const keys = open.at(-1);
      if (keys && isKey(text, end + 1)) {
        const key = plainKey(text.slice(index, end + 1));
        if (keys.has(key)) found.push({ key, offset: index });
        else keys.add(key);
      }
      index = end;
    }
  }
  return found;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index;
}

/** Between a key and its colon stands nothing but white space. */
function isKey(text: string, after: number): boolean {
  let index = after;
  while (text.charCodeAt(index) <= 32) index++;
  return text.charCodeAt(index) === 58;
}

/** `"a"` and `"\u0061"` are one key. */
function plainKey(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
