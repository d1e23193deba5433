import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Inspector.module.css';

const css = classesOf(styles);

export type TextFieldProps = Readonly<{
  label: string;
  value: string;
  placeholder?: string;
  lang?: string | undefined;
  isMultiline?: boolean;
  isDisabled?: boolean;
  /** What may be meant, looked up when the field is entered. */
  suggest?: () => readonly string[];
  /** Names the edit so that all typing between entering and leaving the field is one undo step. */
  editKey: string;
  onEdit: (value: string, mergeKey: string) => void;
}>;

type FieldEvent = Readonly<{ currentTarget: HTMLInputElement | HTMLTextAreaElement }>;

/** Milliseconds without a letter. */
const PAUSE = 400;

let edits = 0;

/**
 * A labelled text field that grows with its text. Letters with accents are put together when it is left. It has neither
 * value nor default, for React would set it after each key, and that cuts the browser's Undo into single letters.
 */
export function TextField({
  label,
  value,
  placeholder,
  lang,
  isMultiline = false,
  isDisabled,
  suggest,
  editKey,
  onEdit,
}: TextFieldProps) {
  const id = useId();
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const mergeKey = useRef(editKey);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFollow(field, value);
  const shared = {
    ref: field,
    id,
    className: css(isMultiline ? 'textArea' : 'input'),
    placeholder,
    lang,
    disabled: isDisabled,
    onFocus: () => {
      if (suggest) setSuggestions(suggest());
      edits++;
      mergeKey.current = `${editKey}:${edits}`;
    },
    onInput: ({ currentTarget }: FieldEvent) => onEdit(currentTarget.value, mergeKey.current),
    onBlur: ({ currentTarget }: FieldEvent) => {
      const composed = value.normalize('NFC');
      if (composed !== value) onEdit(composed, mergeKey.current);
      // What the document did not take, such as an empty title, does not stay either.
      follow(currentTarget, composed);
    },
  };
  return (
    <div className={css('field')}>
      <label className={css('label')} htmlFor={id}>
        {label}
      </label>
      {isMultiline ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input {...shared} type="text" {...(suggest && { list: `${id}list` })} />
      )}
      {suggest && (
        <datalist id={`${id}list`}>
          {suggestions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}

/**
 * Shows what others change: at once, but what is typed in another field (the card's own, on the board) only after a pause,
 * for setting any field's text ends the run of letters that Undo takes back in the field with the focus.
 */
function useFollow(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>, value: string): void {
  const isShown = useRef(false);
  useLayoutEffect(() => {
    const wait = isShown.current && isTypingElsewhere(field.current);
    isShown.current = true;
    if (!wait) return follow(field.current, value);
    const timer = setTimeout(() => follow(field.current, value), PAUSE);
    return () => clearTimeout(timer);
  }, [field, value]);
}

function isTypingElsewhere(field: Element | null): boolean {
  const active = document.activeElement;
  return active !== field && (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement);
}

/** Only where it differs: setting a field's text empties its Undo. */
function follow(field: HTMLInputElement | HTMLTextAreaElement | null, value: string): void {
  if (field && field.value !== value) field.value = value;
}
