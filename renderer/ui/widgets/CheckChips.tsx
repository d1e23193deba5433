import { Check } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import styles from './Chips.module.css';
import fieldStyles from './Field.module.css';
import { placeAfterKey } from './roving.ts';

type CheckChipsProps<Value extends string> = Readonly<{
  label: string;
  isLabelHidden?: boolean;
  chosen: readonly Value[];
  options: readonly Readonly<{ id: Value; label: string; tip?: string }>[];
  /** All that is chosen now, in the order of the options; and whether a pointer chose it: the keyboard stays in its row. */
  onChange: (chosen: readonly Value[], isByPointer: boolean) => void;
}>;

/** Any number out of a few, all in sight. One stop for the Tab key; arrows move inside, Space or Enter switches. */
export function CheckChips<Value extends string>({
  label,
  isLabelHidden = false,
  chosen,
  options,
  onChange,
}: CheckChipsProps<Value>) {
  const id = useId();
  const [place, setPlace] = useState(0);
  const toggle = (value: Value, isByPointer: boolean): void => {
    const now = options.flatMap((option) => ((option.id === value) === chosen.includes(option.id) ? [] : [option.id]));
    onChange(now, isByPointer);
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = placeAfterKey(event.key, place, options.length);
    const button = next === null ? undefined : event.currentTarget.parentElement?.querySelectorAll('button')[next];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div className={fieldStyles['field']}>
      {!isLabelHidden && (
        <p id={id} className={fieldStyles['label']}>
          {label}
        </p>
      )}
      <div role="group" {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': id })} className={styles['chips']}>
        {options.map((option, index) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={chosen.includes(option.id)}
            tabIndex={index === place ? 0 : -1}
            title={option.tip}
            className={styles['chip']}
            onFocus={() => setPlace(index)}
            onKeyDown={move}
            // A key presses a button without a click being counted.
            onClick={({ detail }) => toggle(option.id, detail > 0)}
          >
            {chosen.includes(option.id) && <Check size={11} strokeWidth={2.75} aria-hidden className={styles['check']} />}
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
