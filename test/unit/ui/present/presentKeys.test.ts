import { expect, test } from 'vitest';
import { presentCommand } from '../../../../renderer/ui/present/presentKeys.ts';
import type { KeyPress } from '../../../../renderer/actions/shortcuts.ts';

const NONE = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function press(key: string, more: Partial<KeyPress> = {}, isOnControl = false) {
  return presentCommand({ ...NONE, key, ...more }, isOnControl);
}

test('keys and clicker go on and back', () => {
  const next = ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter', 'n', 'N'].map((key) => press(key));
  const previous = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'].map((key) => press(key));

  expect(new Set(next.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"kind":"by","by":1}']));
  expect(new Set(previous.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"kind":"by","by":-1}']));
  expect(press(' ', { shiftKey: true })).toEqual({ kind: 'by', by: -1 });
});

test('a clicker’s other keys: black screen, leave, and F5, which loads nothing anew', () => {
  expect(['b', '.', 'Escape', 'F5'].map((key) => press(key)?.kind)).toEqual(['black', 'black', 'leave', 'nothing']);
});

test('a digit jumps to a block, whatever the row of digits types', () => {
  expect(press('7', { code: 'Digit7' })).toEqual({ kind: 'block', block: 'keyActivities' });
  expect(press('ý', { code: 'Digit7' })).toEqual({ kind: 'block', block: 'keyActivities' });
  expect(press('1', { code: 'Numpad1' })).toEqual({ kind: 'block', block: 'customerSegments' });
  expect(press('0', { code: 'Digit0' })).toBeNull();
});

test('letters count where they stand on keyboards that type no Latin ones', () => {
  expect(press('и', { code: 'KeyB' })).toEqual({ kind: 'black' });
});

test('a button keeps its own keys, and combinations are for others', () => {
  expect(press('Enter', {}, true)).toBeNull();
  expect(press('ArrowRight', {}, true)).toEqual({ kind: 'by', by: 1 });
  expect(press('p', { ctrlKey: true })).toBeNull();
  expect(press('B', { shiftKey: true })).toBeNull();
  expect(press('x')).toBeNull();
});
