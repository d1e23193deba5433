import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { ALIASES } from './aliases.ts';

const BY_NAME = new Map(BLOCK_KEYS.flatMap((key) => [foldName(key), ...ALIASES[key]].map((name) => [name, key] as const)));

/**
 * The block a heading, a field name or a label means: in any case, with numbers, in `camelCase` or `snake_case`, bilingual
 * (`1. Customer Segments (Klantsegmenten)`, `Kanály / Channels`), with a colon or an icon. Null: none of the nine.
 */
export function recogniseBlock(label: string): BlockKey | null {
  const whole = foldName(label.slice(0, MOST));
  const known = BY_NAME.get(whole);
  if (known) return known;
  for (const part of partsOf(label)) {
    const name = foldName(part);
    const found = ABBREVIATION.test(name) ? undefined : BY_NAME.get(name);
    if (found) return found;
  }
  return null;
}

/** Such as `r` in BM|Designer; as a part of a longer label it means something else. */
const ABBREVIATION = /^[a-z]{1,2}$/;

/** No block has a longer name (characters), and labels can be as long as a file. */
const MOST = 200;

/** A label with its numbers, signs, cases and marks taken off; words of `camelCase` and `snake_case` set apart. */
export function foldName(label: string): string {
  return label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** What stands before, in and after brackets, and on each side of a slash, a dash or a bar. */
function partsOf(label: string): readonly string[] {
  return label
    .slice(0, MOST)
    .split(/[()[\]（）【】/|–—:：]|\s-\s/u)
    .filter((part) => part.trim() !== '');
}
