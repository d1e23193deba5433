/** What a keydown event says; a plain object in tests. */
export type KeyPress = Readonly<{
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** AltGr types characters on many keyboards; it is neither Ctrl nor Alt then. */
  isAltGraph?: boolean;
}>;

export type Platform = 'mac' | 'windows' | 'linux';

export type Shortcut = Readonly<{ mod: boolean; alt: boolean; shift: boolean; key: string }>;

export type ShortcutMatch = 'first' | 'second';

const parsed = new Map<string, Shortcut>();

/** Reads `Shift+Mod+Z`; a plus sign as key is written at the end, as in `Mod++`. */
export function parseShortcut(text: string): Shortcut {
  const known = parsed.get(text);
  if (known) return known;
  const key = text.endsWith('+') ? '+' : text.slice(text.lastIndexOf('+') + 1);
  const modifiers = new Set(text.slice(0, text.length - key.length).split('+'));
  const shortcut = { mod: modifiers.has('Mod'), alt: modifiers.has('Alt'), shift: modifiers.has('Shift'), key };
  parsed.set(text, shortcut);
  return shortcut;
}

/**
 * How well a key press fits a shortcut; `first` wins over `second` across all commands. Letters and signs go by what is
 * typed first and by where the key stands second: Cyrillic letters are no Latin ones, and Alt types other characters on a
 * Mac. The row of digits goes by its place first, for what it types differs too much: `+` and `1` share a Slovak key, `-`
 * and `6` a French one.
 */
export function matchShortcut(press: KeyPress, text: string, platform: Platform): ShortcutMatch | null {
  const shortcut = parseShortcut(text);
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey && !press.isAltGraph;
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey;
  if (foreign || mod !== shortcut.mod || (press.altKey && !press.isAltGraph) !== shortcut.alt) return null;
  const digit = digitOfKey(press);
  if (digit !== null) return matchDigitKey(press, shortcut, digit);
  if (isTyped(press, shortcut)) return 'first';
  return isPlaced(press, shortcut) ? 'second' : null;
}

/** The digit an English keyboard has on this key of the digit row, whatever the key types; null for other keys. */
export function digitOfKey({ code }: Pick<KeyPress, 'code'>): string | null {
  return /^Digit(\d)$/.exec(code)?.[1] ?? null;
}

/** A sign of the digit row counts only where the digit itself has no meaning, as `=` above the German 0. */
function matchDigitKey(press: KeyPress, shortcut: Shortcut, digit: string): ShortcutMatch | null {
  if (isDigit(shortcut.key)) return digit === shortcut.key && press.shiftKey === shortcut.shift ? 'first' : null;
  return isTyped(press, shortcut) ? 'second' : null;
}

function isTyped(press: KeyPress, shortcut: Shortcut): boolean {
  const isCharacter = shortcut.key.length === 1 && !isLetter(shortcut.key);
  // A digit or sign already says whether Shift was needed; written with Shift it means the place of the key.
  if (isCharacter) return !shortcut.shift && press.key === shortcut.key;
  return press.shiftKey === shortcut.shift && press.key.toLowerCase() === shortcut.key.toLowerCase();
}

/** Signs that stand on keys of their own on all keyboards with Latin letters. */
const PLACED_SIGNS: Readonly<Record<string, string>> = { '.': 'Period', ',': 'Comma' };

function isPlaced(press: KeyPress, shortcut: Shortcut): boolean {
  if (press.shiftKey !== shortcut.shift) return false;
  // Alt types other signs on a Mac.
  if (shortcut.alt && press.altKey && press.code === PLACED_SIGNS[shortcut.key]) return true;
  const typesLatin = isLetter(press.key);
  return isLetter(shortcut.key) && press.code === `Key${shortcut.key.toUpperCase()}` && !typesLatin;
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key);
}

function isDigit(key: string): boolean {
  return /^\d$/.test(key);
}

const MAC_NAMES: Readonly<Record<string, string>> = {
  Enter: '↩',
  Escape: 'esc',
  Delete: '⌦',
  Backspace: '⌫',
  Tab: '⇥',
  '-': '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Delete: 'Del',
  '-': '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** As people read it: `⇧⌘Z` on a Mac, `Ctrl+Shift+Z` elsewhere. The words on Slovak keyboards are the same. */
export function formatShortcut(text: string, platform: Platform): string {
  return shortcutKeys(text, platform).join(platform === 'mac' ? '' : '+');
}

/** The single keys of a shortcut in the order of the platform, for drawing them as key caps. */
export function shortcutKeys(text: string, platform: Platform): readonly string[] {
  const { mod, alt, shift, key } = parseShortcut(text);
  const isMac = platform === 'mac';
  const name = (isMac ? MAC_NAMES : OTHER_NAMES)[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const modifiers = isMac ? [alt && '⌥', shift && '⇧', mod && '⌘'] : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift'];
  return [...modifiers.filter((one) => one !== false), name];
}

/** For `aria-keyshortcuts`, in the words of the ARIA standard. */
export function ariaShortcut(text: string, platform: Platform): string {
  const { mod, alt, shift, key } = parseShortcut(text);
  const modifiers = [mod && (platform === 'mac' ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift'];
  return [...modifiers.filter((one) => one !== false), key].join('+');
}

/**
 * For Electron's menus. A plain key is only shown there, but Alt alone would be taken away from text fields: those
 * combinations stay with the page.
 */
export function menuAccelerator(text: string | undefined): string {
  if (text === undefined) return '';
  const { mod, alt, shift, key } = parseShortcut(text);
  if (alt && !mod) return '';
  const name = key === '+' ? 'Plus' : key.replace(/^Arrow/, '');
  return [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', name].filter((one) => one !== false).join('+');
}

/** Combinations a browser keeps for itself; showing them in the browser edition would be a lie. */
const BROWSER_KEEPS: ReadonlySet<string> = new Set(['Mod+N', 'Shift+Mod+N', 'Mod+T', 'Mod+W', 'Shift+Mod+W']);

/** The shortcuts that can work where the editor runs. */
export function usableShortcuts(shortcuts: readonly string[], hostKind: 'electron' | 'browser' | 'memory'): readonly string[] {
  return hostKind === 'browser' ? shortcuts.filter((one) => !BROWSER_KEEPS.has(one)) : shortcuts;
}
