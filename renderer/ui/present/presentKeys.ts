import { digitOfKey, type KeyPress } from '../../actions/shortcuts.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';

/** What a key does while a presentation runs. */
export type PresentCommand =
  | Readonly<{ kind: 'by'; by: -1 | 1 }>
  | Readonly<{ kind: 'block'; block: BlockKey }>
  | Readonly<{
      kind: 'first' | 'last' | 'black' | 'leave' | 'steps' | 'laser' | 'speaker' | 'audience' | 'fullScreen' | 'nothing';
    }>;

const NEXT: PresentCommand = { kind: 'by', by: 1 };
const PREVIOUS: PresentCommand = { kind: 'by', by: -1 };

/** A clicker sends the page keys, B or a full stop, Escape, and F5, which must not load the page anew. */
const NAMED: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  PageDown: NEXT,
  ' ': NEXT,
  Enter: NEXT,
  ArrowLeft: PREVIOUS,
  ArrowUp: PREVIOUS,
  PageUp: PREVIOUS,
  Backspace: PREVIOUS,
  Home: { kind: 'first' },
  End: { kind: 'last' },
  '.': { kind: 'black' },
  Escape: { kind: 'leave' },
  F5: { kind: 'nothing' },
  F11: { kind: 'fullScreen' },
};

const LETTERS: Readonly<Record<string, PresentCommand>> = {
  a: { kind: 'audience' },
  n: NEXT,
  p: PREVIOUS,
  b: { kind: 'black' },
  g: { kind: 'steps' },
  l: { kind: 'laser' },
  s: { kind: 'speaker' },
};

/** Keys that press the button or the choice with the focus. */
const PRESSES: ReadonlySet<string> = new Set([' ', 'Enter']);

/** The command of a key; null for keys of others. `isOnControl`: a button or a choice has the focus. */
export function presentCommand(press: KeyPress, isOnControl: boolean): PresentCommand | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (ctrlKey || metaKey || altKey || (isOnControl && PRESSES.has(key))) return null;
  // What the row of digits types hangs on the keyboard; a Slovak one has letters there.
  const digit = digitOfKey(press) ?? /^Numpad([1-9])$/.exec(code)?.[1];
  const block = BLOCK_KEYS[Number(digit) - 1];
  if (block !== undefined) return shiftKey ? null : { kind: 'block', block };
  if (shiftKey && key === ' ') return PREVIOUS;
  if (shiftKey && key !== '.') return null;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
  return NAMED[key] ?? LETTERS[letter] ?? null;
}
