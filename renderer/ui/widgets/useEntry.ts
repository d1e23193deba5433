import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { notify } from '../../actions/notify.ts';
import { useServices, useT } from '../context.tsx';
import type { Entry } from './entry.ts';

/** How a field that takes no free text hands on what was entered. */
export type EntryHandlers<Value> = Readonly<{
  /** All typing between entering and leaving has one key, and with it one undo step. Undefined: emptied. */
  onEdit: (value: Value | undefined, mergeKey: string) => void;
  /** Takes back what was handed on under this key: what stands there now is no value, and the old one stays. */
  onTakeBack: (mergeKey: string) => void;
}>;

type UseEntry<Value> = EntryHandlers<Value> &
  Readonly<{
    /** What the field is called. */
    label: string;
    /** The value as text. */
    shown: string;
    editKey: string;
    read: (field: HTMLInputElement) => Entry<Value>;
  }>;

type Fault = Extract<Entry<unknown>, { kind: 'wrong' }>['fault'];

export type EntryField = Readonly<{
  fault: Fault | null;
  control: Readonly<{
    ref: RefObject<HTMLInputElement | null>;
    onFocus: (event: FocusEvent<HTMLInputElement>) => void;
    onInput: (event: FormEvent<HTMLInputElement>) => void;
    onBlur: (event: FocusEvent<HTMLInputElement>) => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  }>;
}>;

let entries = 0;

/**
 * An input for a number or a day. Every valid entry goes into the document at once, so that saving or closing loses none; a
 * wrong one stays in the field with its sentence, while the document keeps the old value. Escape goes back to what stood there
 * when the field was entered, or when Enter last confirmed what is in it. The input has neither value nor default, or React
 * would cut the browser's own Undo into single letters. A wrong entry makes the field invalid, so that a form can refuse to
 * close over it; where there is no form and the field goes, a message says what was not taken.
 */
export function useEntry<Value>({ label, shown, editKey, read, onEdit, onTakeBack }: UseEntry<Value>): EntryField {
  const field = useRef<HTMLInputElement>(null);
  const mergeKey = useRef(editKey);
  const before = useRef(shown);
  const [fault, setFault] = useState<Fault | null>(null);
  useLayoutEffect(() => {
    // What is being typed is not touched; 3,50 becomes 3,5 only when the field is left.
    if (document.activeElement !== field.current) write(field.current, shown);
    setFault(null);
  }, [shown]);

  const t = useT();
  const { app } = useServices();
  const tellWhatGoes = useEffectEvent((gone: HTMLInputElement | null) => {
    if (!gone || gone.form || read(gone).kind !== 'wrong') return;
    notify(app, { tone: 'info', text: t('fault.notTaken', { field: label, text: gone.value.trim() }), offersUndo: false });
  });
  useLayoutEffect(() => {
    const input = field.current;
    return () => tellWhatGoes(input);
  }, []);

  /** The sentence appears when a person is done with the field, and goes as soon as the entry is right. */
  const judge = (entry: Entry<Value>): void => setFault(entry.kind === 'wrong' ? entry.fault : null);
  /** From here on typing is a step of its own, and this is what Escape goes back to. */
  const beginStep = (text: string): void => {
    mergeKey.current = `${editKey}:entry${++entries}`;
    before.current = text;
  };
  return {
    fault,
    control: {
      ref: field,
      onFocus: () => beginStep(shown),
      onInput: ({ currentTarget }) => {
        const entry = read(currentTarget);
        currentTarget.setCustomValidity(entry.kind === 'wrong' ? entry.fault : '');
        if (entry.kind !== 'wrong') setFault(null);
        // Wrong, or as it was: nothing is left to undo.
        if (entry.kind === 'wrong' || currentTarget.value === before.current) return onTakeBack(mergeKey.current);
        onEdit(entry.kind === 'value' ? entry.value : undefined, mergeKey.current);
      },
      onBlur: ({ currentTarget }) => {
        const entry = read(currentTarget);
        judge(entry);
        if (entry.kind !== 'wrong') write(currentTarget, shown);
      },
      onKeyDown: ({ key, currentTarget }) => {
        if (key === 'Enter') {
          const entry = read(currentTarget);
          judge(entry);
          if (entry.kind !== 'wrong') beginStep(currentTarget.value);
        }
        if (key !== 'Escape') return;
        onTakeBack(mergeKey.current);
        write(currentTarget, before.current);
        setFault(null);
      },
    },
  };
}

/** Only where it differs: setting a field's text empties its Undo. */
function write(field: HTMLInputElement | null, text: string): void {
  field?.setCustomValidity('');
  if (field && field.value !== text) field.value = text;
}
