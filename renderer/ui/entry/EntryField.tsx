import { useId, useImperativeHandle, useRef, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react';
import { digitOfPlace, type EntryPlace } from '../../actions/workshop/quickEntry.ts';
import type { QuickEntry } from '../../state/editorState.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useApp, useEditor, useT } from '../context.tsx';
import styles from './EntryBar.module.css';
import { entryCommand } from './entryCommand.ts';
import { usePlaceName } from './Place.tsx';
import { useEntryRun } from './useEntryRun.ts';

const css = classesOf(styles);

export type EntryFieldHandle = Readonly<{
  focus: () => void;
  /** Puts a text into the field and the keyboard behind it. */
  show: (text: string) => void;
  choose: (place: EntryPlace) => void;
  /** As Escape does: what was written is kept. */
  close: () => void;
}>;

type EntryFieldProps = Readonly<{ ref: Ref<EntryFieldHandle>; entry: QuickEntry; place: EntryPlace }>;

/**
 * The field itself. It keeps its text to itself: a key costs the browser's own work and nothing of ours, however many cards
 * there are.
 */
export function EntryField({ ref, entry, place }: EntryFieldProps) {
  const editor = useEditor();
  const t = useT();
  const keysId = useId();
  const platform = useApp((state) => state.info.platform);
  const placeName = usePlaceName()(place);
  const field = useRef<HTMLTextAreaElement>(null);
  const isUntouched = useRef(true);
  const run = useEntryRun();

  const show = (text: string): void => {
    if (!field.current) return;
    field.current.value = text;
    field.current.setSelectionRange(text.length, text.length);
    isUntouched.current = true;
    field.current.focus({ preventScroll: true });
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    show,
    choose: (chosen) => {
      run.command({ kind: 'place', place: chosen }, '');
      field.current?.focus({ preventScroll: true });
    },
    close: () => void run.command({ kind: 'close' }, field.current?.value ?? ''),
  }));

  const pressKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { value: text, selectionStart: caret } = event.currentTarget;
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const press = { key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph: event.getModifierState('AltGraph') };
    const isCorrecting = editor.get().entry?.correcting !== null;
    const command = entryCommand(press, { text, caret, isCorrecting, isUntouched: isUntouched.current }, platform);
    if (!command) return;
    // The same key must not mean something on the board as well.
    event.preventDefault();
    event.stopPropagation();
    // A held Enter is one card, and a held Escape closes one thing.
    if (event.repeat && (command.kind === 'enter' || command.kind === 'close')) return;
    const left = run.command(command, text);
    if (left !== null) show(left);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (entry.correcting !== null || !/\S[^\S\r\n]*[\r\n]+\s*\S/.test(pasted)) return;
    event.preventDefault();
    run.lines(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
    show('');
  };
  return (
    <div className={css('box')}>
      <span className={css('current')} aria-hidden>
        {digitOfPlace(place)}
      </span>
      {/* No value: React would set it after each key, and that cuts the browser's Undo into single letters. */}
      <textarea
        ref={field}
        rows={1}
        className={css('field')}
        aria-label={t('entry.field', { place: placeName })}
        aria-describedby={keysId}
        placeholder={t('entry.placeholder')}
        lang={editor.get().document.info.language}
        spellCheck
        onInput={() => {
          isUntouched.current = false;
        }}
        onKeyDown={pressKey}
        onPaste={paste}
      />
      <span id={keysId} hidden>
        {t('entry.keys')}
      </span>
    </div>
  );
}
