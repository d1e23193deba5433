import { placeOfDigit, type EntryPlace } from '../../actions/workshop/quickEntry.ts';
import { digitOfKey, type KeyPress, type Platform } from '../../actions/shortcuts.ts';

/** How the field stands when a key is pressed. */
export type FieldState = Readonly<{
  text: string;
  /** Characters before the caret. */
  caret: number;
  isCorrecting: boolean;
  /** Nothing was typed since the last entry: taking back means the last entry, not the text. */
  isUntouched: boolean;
}>;

export type EntryCommand =
  | Readonly<{ kind: 'enter' | 'close' | 'undo' | 'redo' }>
  | Readonly<{ kind: 'place'; place: EntryPlace }>
  | Readonly<{ kind: 'step' | 'correct'; step: 1 | -1 }>;

/**
 * What a key means in the field of quick entry; null: it is the field's own. A bare digit goes by what it types, since on a
 * Slovak keyboard the row of digits types the letters words begin with; with Alt it goes by its place.
 */
export function entryCommand(press: KeyPress, field: FieldState, platform: Platform): EntryCommand | null {
  const { key, shiftKey } = press;
  const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey;
  if (isPlain) {
    if (key === 'Escape') return { kind: 'close' };
    if (key === 'Enter') return shiftKey ? null : { kind: 'enter' };
    if (key === 'Tab') return { kind: 'step', step: shiftKey ? -1 : 1 };
    return bareDigit(press, field) ?? (shiftKey ? null : arrow(press, field));
  }
  if (press.isAltGraph) return null;
  return withAlt(press, field, platform) ?? steps(press, field, platform);
}

/** In the empty field a digit chooses; text that begins with one is written with a blank before it. */
function bareDigit({ key }: KeyPress, { text, isCorrecting }: FieldState): EntryCommand | null {
  const place = text === '' && !isCorrecting ? placeOfDigit(key) : null;
  return place && { kind: 'place', place };
}

/** Up from the first line goes to an earlier entry, down from the last one back towards the new one. */
function arrow({ key }: KeyPress, { text, caret, isCorrecting }: FieldState): EntryCommand | null {
  const isFree = text === '' || isCorrecting;
  if (key === 'ArrowUp' && isFree && !text.slice(0, caret).includes('\n')) return { kind: 'correct', step: -1 };
  if (key === 'ArrowDown' && isCorrecting && !text.slice(caret).includes('\n')) return { kind: 'correct', step: 1 };
  return null;
}

/** On a Mac, Alt with left and right moves the caret by words. Browsers keep Ctrl+0 for themselves. */
function withAlt(press: KeyPress, { text }: FieldState, platform: Platform): EntryCommand | null {
  const digit = digitOfKey(press);
  const place = digit === null || press.shiftKey || (digit === '0' && !press.altKey) ? null : placeOfDigit(digit);
  if (place) return { kind: 'place', place };
  if (!press.altKey || press.ctrlKey || press.metaKey) return null;
  const isSideways = platform !== 'mac' || text === '';
  if (press.key === 'ArrowDown' || (press.key === 'ArrowRight' && isSideways)) return { kind: 'step', step: 1 };
  if (press.key === 'ArrowUp' || (press.key === 'ArrowLeft' && isSideways)) return { kind: 'step', step: -1 };
  return null;
}

/** Taking back, where the field itself has nothing to take back. */
function steps(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress,
  field: FieldState,
  platform: Platform,
): EntryCommand | null {
  const isMod = platform === 'mac' ? metaKey : ctrlKey;
  if (!isMod || altKey || field.text !== '' || !field.isUntouched) return null;
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' ? { kind: 'redo' } : null;
}
