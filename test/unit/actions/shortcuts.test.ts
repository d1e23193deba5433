import { describe, expect, it } from 'vitest';
import {
  ariaShortcut,
  formatShortcut,
  matchShortcut,
  menuAccelerator,
  parseShortcut,
  usableShortcuts,
  type KeyPress,
} from '../../../renderer/actions/shortcuts.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('parseShortcut', () => {
  it('reads modifiers and key, the plus sign too', () => {
    expect(parseShortcut('Shift+Mod+Z')).toEqual({ mod: true, alt: false, shift: true, key: 'Z' });
    expect(parseShortcut('Mod++')).toEqual({ mod: true, alt: false, shift: false, key: '+' });
    expect(parseShortcut('+')).toEqual({ mod: false, alt: false, shift: false, key: '+' });
  });
});

describe('matchShortcut', () => {
  it('takes Ctrl for Mod, on a Mac Cmd, and never the other one', () => {
    const control = press('z', 'KeyZ', { ctrlKey: true });
    const command = press('z', 'KeyZ', { metaKey: true });

    expect(matchShortcut(control, 'Mod+Z', 'linux')).toBe('first');
    expect(matchShortcut(command, 'Mod+Z', 'mac')).toBe('first');
    expect(matchShortcut(control, 'Mod+Z', 'mac')).toBeNull();
    expect(matchShortcut(command, 'Mod+Z', 'windows')).toBeNull();
  });

  it('tells a shortcut with Shift from one without', () => {
    const withShift = press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true });

    expect(matchShortcut(withShift, 'Shift+Mod+Z', 'linux')).toBe('first');
    expect(matchShortcut(withShift, 'Mod+Z', 'linux')).toBeNull();
  });

  it('ignores Caps Lock', () => {
    expect(matchShortcut(press('N', 'KeyN'), 'N', 'linux')).toBe('first');
  });

  it('goes by the sign that is typed, wherever it stands', () => {
    const slovakQuestion = press('?', 'Comma', { shiftKey: true });
    const englishQuestion = press('?', 'Slash', { shiftKey: true });

    expect(matchShortcut(slovakQuestion, '?', 'linux')).toBe('first');
    expect(matchShortcut(englishQuestion, '?', 'linux')).toBe('first');
  });

  it('takes the digit row by its place, whatever it types', () => {
    const slovakTwo = press('ľ', 'Digit2');
    const slovakTwoWithShift = press('2', 'Digit2', { shiftKey: true });
    const englishTwoWithShift = press('@', 'Digit2', { shiftKey: true });

    expect(matchShortcut(slovakTwo, '2', 'linux')).toBe('first');
    for (const withShift of [slovakTwoWithShift, englishTwoWithShift]) {
      expect(matchShortcut(withShift, 'Shift+2', 'linux')).toBe('first');
      expect(matchShortcut(withShift, '2', 'linux')).toBeNull();
    }
  });

  it('takes digits of the number pad by what they type', () => {
    expect(matchShortcut(press('2', 'Numpad2'), '2', 'linux')).toBe('first');
    expect(matchShortcut(press('ArrowDown', 'Numpad2'), '2', 'linux')).toBeNull();
  });

  it('puts a sign of the digit row behind the digit', () => {
    expect(matchShortcut(press('+', 'Digit1'), '+', 'linux')).toBe('second');
    expect(matchShortcut(press('+', 'NumpadAdd'), '+', 'linux')).toBe('first');
  });

  it('falls back to the place where no Latin letter is typed', () => {
    expect(matchShortcut(press('ы', 'KeyS', { ctrlKey: true }), 'Mod+S', 'linux')).toBe('second');
    expect(matchShortcut(press('˜', 'KeyN', { altKey: true }), 'Alt+N', 'mac')).toBe('second');
    // On a French keyboard KeyQ types an a: Ctrl+A it is, not Ctrl+Q.
    expect(matchShortcut(press('a', 'KeyQ', { ctrlKey: true }), 'Mod+Q', 'linux')).toBeNull();
  });

  it('does not take AltGr for Ctrl and Alt', () => {
    const at = press('@', 'KeyV', { ctrlKey: true, altKey: true, isAltGraph: true });

    expect(matchShortcut(at, 'Mod+V', 'windows')).toBeNull();
    expect(matchShortcut(at, '@', 'windows')).toBe('first');
  });
});

describe('formatShortcut', () => {
  it('writes what people of each platform read', () => {
    expect(formatShortcut('Shift+Mod+Z', 'mac')).toBe('⇧⌘Z');
    expect(formatShortcut('Shift+Mod+Z', 'windows')).toBe('Ctrl+Shift+Z');
    expect(formatShortcut('Alt+ArrowUp', 'linux')).toBe('Alt+↑');
    expect(formatShortcut('Delete', 'mac')).toBe('⌦');
  });
});

describe('ariaShortcut', () => {
  it('uses the names of the standard', () => {
    expect(ariaShortcut('Shift+Mod+Z', 'linux')).toBe('Control+Shift+Z');
    expect(ariaShortcut('Mod+Z', 'mac')).toBe('Meta+Z');
  });
});

describe('menuAccelerator', () => {
  it('writes what Electron reads and leaves Alt alone to text fields', () => {
    expect(menuAccelerator('Shift+Mod+S')).toBe('CmdOrCtrl+Shift+S');
    expect(menuAccelerator('Mod++')).toBe('CmdOrCtrl+Plus');
    expect(menuAccelerator('Alt+ArrowUp')).toBe('');
    expect(menuAccelerator('N')).toBe('N');
    expect(menuAccelerator(undefined)).toBe('');
  });
});

describe('usableShortcuts', () => {
  it('leaves out what a browser keeps for itself', () => {
    expect(usableShortcuts(['Mod+N', 'Alt+N'], 'browser')).toEqual(['Alt+N']);
    expect(usableShortcuts(['Mod+N', 'Alt+N'], 'electron')).toEqual(['Mod+N', 'Alt+N']);
  });
});
