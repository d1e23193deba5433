import { useT } from '../context.tsx';
import { Button } from './Button.tsx';
import { FIRST_DAY, LAST_DAY, readDay } from './entry.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { useEntry, type EntryHandlers } from './useEntry.ts';

type DayFieldProps = EntryHandlers<string> &
  Readonly<{
    label: string;
    /** An ISO day. */
    value: string | undefined;
    editKey: string;
    /** Puts today's date in. */
    onToday: () => void;
  }>;

/** A day, typed or picked, with a button for today. */
export function DayField({ label, value = '', onToday, ...entry }: DayFieldProps) {
  const t = useT();
  const { fault, control } = useEntry({
    ...entry,
    shown: value,
    read: (field) => readDay(field.value, field.validity.badInput),
  });
  return (
    <FieldFrame label={label} fault={fault === null ? null : t('fault.notADay')}>
      {(frame) => (
        <span className={styles['measured']}>
          <input {...frame} {...control} className={styles['input']} type="date" min={FIRST_DAY} max={LAST_DAY} />
          <Button onPress={onToday}>{t('inspector.today')}</Button>
        </span>
      )}
    </FieldFrame>
  );
}
