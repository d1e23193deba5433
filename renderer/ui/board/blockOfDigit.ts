import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';

type KeyPress = Readonly<{ key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }>;

/** The block a digit chooses in a list of blocks: by what the key types or where it stands, since Slovak digits need Shift. */
export function blockOfDigit({ key, code, ctrlKey, metaKey, altKey }: KeyPress): BlockKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const digit = /^[1-9]$/.test(key) ? key : /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return BLOCK_KEYS[Number(digit) - 1];
}
