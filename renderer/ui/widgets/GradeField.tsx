import { X } from 'lucide-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useT } from '../context.tsx';
import fieldStyles from './Field.module.css';
import styles from './GradeField.module.css';
import { IconButton } from './IconButton.tsx';
import { placeAfterKey } from './roving.ts';

const GRADES = [1, 2, 3, 4, 5] as const;

type GradeFieldProps = Readonly<{
  label: string;
  /** 1 (low) to 5 (high). */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}>;

/** A grade from 1 to 5: a click or a digit gives it, arrows change it, Delete or a click on the same takes it away. */
export function GradeField({ label, value, onChange }: GradeFieldProps) {
  const t = useT();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const give = (grade: number): void => {
    onChange(grade);
    row.current?.querySelectorAll<HTMLElement>('[role=radio]')[grade - 1]?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = placeAfterKey(event.key, (value ?? 0) - 1, GRADES.length);
    const grade = GRADES.find((one) => String(one) === event.key) ?? (place === null ? null : place + 1);
    const isCleared = event.key === 'Delete' || event.key === 'Backspace';
    if (grade === null && !isCleared) return;
    // The digits would go to a block, Delete would delete the card.
    event.preventDefault();
    if (grade !== null) give(grade);
    else onChange(undefined);
  };
  return (
    <div className={styles['row']}>
      <span id={id} className={fieldStyles['label']}>
        {label}
      </span>
      <div className={styles['control']}>
        {value !== undefined && (
          <IconButton
            size="small"
            label={t('inspector.clear', { field: label })}
            icon={<X size={13} />}
            onPress={() => clear()}
          />
        )}
        <div ref={row} role="radiogroup" aria-labelledby={id} className={styles['grades']}>
          {GRADES.map((grade) => (
            <button
              key={grade}
              type="button"
              role="radio"
              aria-checked={grade === value}
              aria-label={t('value.ofFive', { grade })}
              tabIndex={grade === (value ?? 1) ? 0 : -1}
              data-reached={value !== undefined && grade <= value}
              className={styles['grade']}
              onClick={() => onChange(grade === value ? undefined : grade)}
              onKeyDown={press}
            >
              {grade}
            </button>
          ))}
        </div>
      </div>
    </div>
  );

  function clear(): void {
    onChange(undefined);
    row.current?.querySelector<HTMLElement>('[role=radio]')?.focus();
  }
}
