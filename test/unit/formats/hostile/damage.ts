/** A source of numbers that is the same for the same seed (mulberry32). */
export type Chance = Readonly<{ below: (limit: number) => number; of: <T>(list: readonly T[]) => T }>;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('an empty list');
      return found;
    },
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands in a damaged file in place of something. */
const TOKENS: readonly string[] = [
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '-0',
    '9007199254740993',
    '1e-999',
    '-1',
    '0.1',
    'null',
    'true',
    'undefined',
    '""',
  ],
  ...[
    '[]',
    '{}',
    '[[[[[[]]]]]]',
    '{"a":{"a":{}}}',
    '"\\ud800"',
    '"\\u0000"',
    '"\u202Eevil"',
    '"\u200B"',
    '"\u{1F600}"',
    '\uFEFF',
  ],
  ...['"__proto__"', '"constructor"', '{"__proto__":{"polluted":1}}', '{"toString":1,"valueOf":1}', '{"length":1e9}'],
  ...[
    '"=cmd|\' /C calc\'!A0"',
    '"<script>canary()</script>"',
    '"javascript:canary()"',
    '/*',
    '//',
    "'",
    '"',
    '\\',
    ',',
    ':',
    '\r',
    '\u2028',
  ],
  ...[
    '*a',
    '&a',
    '<<: *a',
    '!!js/function',
    '- ',
    '? ',
    '|',
    '>',
    '```',
    '---',
    '# ',
    '| ',
    '**',
    '[[',
    '](',
    '<![CDATA[',
    ']]>',
    '<!--',
  ],
  ...['&#x110000;', '&lt;', '&amp;amp;', '<__proto__/>', '\t', ';', '\0'],
];

/** Bytes that no text has, or that begin one and do not go on. */
const BYTES: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x00],
  [0xef, 0xbb, 0xbf],
];

/** One file with one to four things done to its bytes. */
export function damaged(text: string, chance: Chance): Uint8Array {
  let bytes = encode(text);
  for (let times = 1 + chance.below(4); times > 0; times--) bytes = spoilt(bytes, chance);
  return bytes;
}

function spoilt(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + chance.below(40));
  switch (chance.below(8)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), new Uint8Array(chance.of(BYTES)), bytes.subarray(at));
    case 4: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = chance.below(256);
      return copy;
    }
    default:
      return withToken(bytes, at, chance);
  }
}

/** A token in the place of a value, a word or nothing. */
function withToken(bytes: Uint8Array, at: number, chance: Chance): Uint8Array {
  let end = at;
  const isWord = (byte: number | undefined): boolean =>
    byte !== undefined && byte > 32 && !',:[]{}<>'.includes(String.fromCharCode(byte));
  if (chance.below(3) > 0) while (end < bytes.length && isWord(bytes[end])) end++;
  return joined(bytes.subarray(0, at), encode(chance.of(TOKENS)), bytes.subarray(end));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Values in the place of fields, for files that are JSON through and through. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, -0, 1e308, 2 ** 53 + 2, 0.5, '', 'x', 'A', '\ud800', '\u0000', '\u202E\u200B', '2026-02-30', '1e3'],
  ...[
    [],
    {},
    [null],
    [[[[]]]],
    { toString: 1 },
    JSON.parse('{"__proto__":{"polluted":1}}'),
    { constructor: { prototype: { polluted: 1 } } },
  ],
  ...['a'.repeat(300), 'b'.repeat(2_000), 'c'.repeat(100_001), '<img src=x onerror=canary()>', '=1+1'],
];

/** One JSON file with one to three of its fields changed, dropped, doubled or moved. Files that are no JSON come back as they are. */
export function reshaped(text: string, chance: Chance): Uint8Array {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return encode(text);
  }
  for (let times = 1 + chance.below(3); times > 0; times--) reshape(value, chance);
  return encode(JSON.stringify(value, null, chance.below(3)));
}

function reshape(root: unknown, chance: Chance): void {
  let holder: unknown = root;
  // Goes down by chance, mostly to the bottom.
  for (;;) {
    if (typeof holder !== 'object' || holder === null) return;
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = chance.of(keys);
    const inner: unknown = Reflect.get(holder, key);
    if (typeof inner === 'object' && inner !== null && chance.below(6) > 0) {
      holder = inner;
      continue;
    }
    change(holder, key, inner, chance);
    return;
  }
}

function change(holder: object, key: string, inner: unknown, chance: Chance): void {
  switch (chance.below(5)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 1:
      if (Array.isArray(holder)) holder.push(structuredClone(inner));
      else Reflect.set(holder, `${key}x`, inner);
      return;
    default:
      Object.defineProperty(holder, key, {
        value: structuredClone(chance.of(VALUES)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
}
