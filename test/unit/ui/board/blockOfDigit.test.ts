import { expect, it } from 'vitest';
import type { KeyPress } from '../../../../renderer/actions/shortcuts.ts';
import { blockOfDigit } from '../../../../renderer/ui/board/blockOfDigit.ts';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

it.each([
  ['a digit', press('3', 'Digit3'), 'channels'],
  ['a Slovak letter of the digit row', press('š', 'Digit3'), 'channels'],
  ['a digit of the number pad', press('9', 'Numpad9'), 'costStructure'],
  ['the number pad without digits', press('End', 'Numpad1'), undefined],
  ['0', press('0', 'Digit0'), undefined],
  ['the space bar', press(' ', 'Space'), undefined],
  ['a letter', press('a', 'KeyA'), undefined],
  ['a digit with Ctrl', press('3', 'Digit3', { ctrlKey: true }), undefined],
])('%s chooses the block in a list of blocks', (_what, key, block) => {
  expect(blockOfDigit(key)).toBe(block);
});
