import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../../renderer/actions/shortcuts.ts';
import { entryCommand, type FieldState } from '../../../../renderer/ui/entry/entryCommand.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const field = (text = '', more: Partial<FieldState> = {}): FieldState => ({
  text,
  caret: text.length,
  isCorrecting: false,
  isUntouched: text === '',
  ...more,
});
const alt = { altKey: true };
const ctrl = { ctrlKey: true };

describe('a key in the field of quick entry', () => {
  it.each([
    ['a digit in the empty field', press('3'), field(), { kind: 'place', place: 'channels' }],
    ['0 in the empty field', press('0'), field(), { kind: 'place', place: 'parking' }],
    ['a digit of the Slovak digit row', press('3', { shiftKey: true }), field(), { kind: 'place', place: 'channels' }],
    ['a Slovak letter of that row', press('š', { code: 'Digit3' }), field(), null],
    ['a digit after text', press('3'), field('2 for '), null],
    ['a digit after a blank', press('3'), field(' '), null],
    ['a digit where a correction was emptied', press('3'), field('', { isCorrecting: true }), null],
    ['Alt and a digit', press('š', { code: 'Digit3', ...alt }), field('Post'), { kind: 'place', place: 'channels' }],
    ['Ctrl and a digit', press('9', ctrl), field('Rent'), { kind: 'place', place: 'costStructure' }],
    ['Ctrl and 0, the zoom of the browser', press('0', ctrl), field('Rent'), null],
    ['AltGr and a digit', press('^', { code: 'Digit3', altKey: true, ctrlKey: true, isAltGraph: true }), field(''), null],
    ['Tab', press('Tab'), field('Post'), { kind: 'step', step: 1 }],
    ['Shift+Tab', press('Tab', { shiftKey: true }), field(), { kind: 'step', step: -1 }],
    ['Ctrl+Tab', press('Tab', ctrl), field(), null],
    ['Alt and an arrow', press('ArrowLeft', alt), field('Post'), { kind: 'step', step: -1 }],
    ['Enter', press('Enter'), field('Post'), { kind: 'enter' }],
    ['Shift+Enter', press('Enter', { shiftKey: true }), field('Post'), null],
    ['Escape', press('Escape'), field('Post'), { kind: 'close' }],
    ['arrow up in the empty field', press('ArrowUp'), field(), { kind: 'correct', step: -1 }],
    ['arrow up in text', press('ArrowUp'), field('Post'), null],
    ['arrow up in a correction', press('ArrowUp'), field('Post', { isCorrecting: true }), { kind: 'correct', step: -1 }],
    ['arrow up in its second line', press('ArrowUp'), field('a\nb', { isCorrecting: true }), null],
    ['arrow down in a correction', press('ArrowDown'), field('Post', { isCorrecting: true }), { kind: 'correct', step: 1 }],
    ['arrow down in the empty field', press('ArrowDown'), field(), null],
    ['undo in the empty field', press('z', ctrl), field(), { kind: 'undo' }],
    ['undo of a text just deleted', press('z', ctrl), field('', { isUntouched: false }), null],
    ['undo in text', press('z', ctrl), field('Post'), null],
    ['redo', press('Z', { ...ctrl, shiftKey: true }), field(), { kind: 'redo' }],
    ['redo by Y', press('y', ctrl), field(), { kind: 'redo' }],
  ] as const)('%s', (_, key, state, command) => {
    expect(entryCommand(key, state, 'linux')).toEqual(command);
  });

  it('leaves words to the caret of a Mac', () => {
    expect(entryCommand(press('ArrowLeft', alt), field('Post'), 'mac')).toBeNull();
    expect(entryCommand(press('ArrowDown', alt), field('Post'), 'mac')).toEqual({ kind: 'step', step: 1 });
    expect(entryCommand(press('z', { metaKey: true }), field(), 'mac')).toEqual({ kind: 'undo' });
  });
});
