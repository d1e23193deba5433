/** Values as JSON, for the way between processes; what a structured clone would refuse is refused here as well. */
export type Coded = string | number | boolean | null | readonly [tag: string, ...parts: unknown[]];

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

export function encode(value: unknown): Coded {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return ['undefined'];
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? value : ['number', Object.is(value, -0) ? '-0' : String(value)];
  if (value instanceof Uint8Array) return ['bytes', toBase64(value)];
  if (Array.isArray(value)) return ['array', ...value.map(encode)];
  if (typeof value === 'object' && isPlain(value))
    return ['object', ...Object.entries(value).map(([key, part]) => [key, encode(part)])];
  throw new Error(`An object could not be cloned: ${Object.prototype.toString.call(value)}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.prototype.toString.call(value) === '[object Object]';
}

export function decode(coded: unknown): unknown {
  if (!Array.isArray(coded)) return coded;
  const [tag, ...parts]: unknown[] = coded;
  switch (tag) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(parts[0]);
    case 'bytes':
      return Uint8Array.from(atob(String(parts[0])), (letter) => letter.charCodeAt(0));
    case 'array':
      return parts.map(decode);
    case 'object':
      return Object.fromEntries(
        parts.map((part) => (Array.isArray(part) ? [String(part[0]), decode(part[1])] : ['', undefined])),
      );
    default:
      throw new Error(`unknown tag ${String(tag)}`);
  }
}
