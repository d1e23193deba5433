import { useId, useRef } from 'react';
import { classesOf } from '../board/classesOf.ts';
import styles from './Inspector.module.css';

const css = classesOf(styles);

export type TextFieldProps = Readonly<{
  label: string;
  value: string;
  placeholder?: string;
  lang?: string | undefined;
  isMultiline?: boolean;
  /** Names the edit so that all typing between entering and leaving the field is one undo step. */
  editKey: string;
  onEdit: (value: string, mergeKey: string) => void;
}>;

let edits = 0;

/** A labelled text field that grows with its text. Letters with accents are put together when it is left. */
export function TextField({ label, value, placeholder, lang, isMultiline = false, editKey, onEdit }: TextFieldProps) {
  const id = useId();
  const mergeKey = useRef(editKey);
  const shared = {
    id,
    className: css(isMultiline ? 'textArea' : 'input'),
    value,
    placeholder,
    lang,
    onFocus: () => {
      edits++;
      mergeKey.current = `${editKey}:${edits}`;
    },
    onBlur: () => {
      const composed = value.normalize('NFC');
      if (composed !== value) onEdit(composed, mergeKey.current);
    },
  };
  return (
    <div className={css('field')}>
      <label className={css('label')} htmlFor={id}>
        {label}
      </label>
      {isMultiline ? (
        <textarea {...shared} rows={2} onChange={({ target }) => onEdit(target.value, mergeKey.current)} />
      ) : (
        <input {...shared} type="text" onChange={({ target }) => onEdit(target.value, mergeKey.current)} />
      )}
    </div>
  );
}
