import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './Field.module.css';

type TextFieldProps = Readonly<{
  label: string;
  value: string;
  onChange: (value: string) => void;
  isMultiline?: boolean;
  maxLength?: number;
  autoFocus?: boolean;
}>;

/** A text field with its label above. */
export function TextField({ label, value, onChange, isMultiline = false, maxLength, autoFocus = false }: TextFieldProps) {
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      type="text"
      autoFocus={autoFocus}
      {...(maxLength !== undefined && { maxLength })}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {isMultiline ? <TextArea rows={3} className={styles['input'] ?? ''} /> : <Input className={styles['input'] ?? ''} />}
    </AriaTextField>
  );
}
