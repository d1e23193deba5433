import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';

/** What the control inside has to carry, so that label, hint and error are known to be its own. */
export type ControlProps = Readonly<{ id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }>;

type FieldFrameProps = Readonly<{
  label: string;
  /** One quiet line below, such as the ends of a scale. */
  hint?: string | undefined;
  /** What is wrong with the entry, as a sentence. */
  fault?: string | null;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}>;

/** A label above a control; hint and error below it. */
export function FieldFrame({ label, hint, fault = null, className, children }: FieldFrameProps) {
  const id = useId();
  const described = [fault !== null && `${id}fault`, hint !== undefined && `${id}hint`].filter((one) => one !== false).join(' ');
  return (
    <div className={classNames(styles['field'], className)}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(fault !== null && { 'aria-invalid': true as const }),
      })}
      {fault !== null && (
        <p id={`${id}fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
