import { digitOfKey, type KeyPress } from '../../actions/shortcuts.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';

/** The block a digit chooses in a list of blocks: by where the key stands, since Slovak digits need Shift, or by what it types. */
export function blockOfDigit(press: KeyPress): BlockKey | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return BLOCK_KEYS[Number(digitOfKey(press) ?? press.key) - 1];
}
