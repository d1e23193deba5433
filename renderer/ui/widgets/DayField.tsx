import { formatDay } from '../../actions/words/formatDay.ts';
import { useLanguage, useT } from '../context.tsx';
import { Button } from './Button.tsx';
import { stepDay } from './stepDay.ts';
import { readDay } from './entry.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { useEntry, type EntryHandlers } from './useEntry.ts';

type DayFieldProps = EntryHandlers<string> &
  Readonly<{
    label: string;
    /** An ISO day. */
    value: string | undefined;
    editKey: string;
    /** Puts today's date in; without it there is no such button. */
    onToday?: () => void;
  }>;

/** A day in the language of the interface, typed or pasted in any usual way; arrow keys go to the days around it. */
export function DayField({ label, value, onToday, ...entry }: DayFieldProps) {
  const t = useT();
  const language = useLanguage();
  const { fault, control } = useEntry({
    ...entry,
    label,
    shown: value === undefined ? '' : formatDay(value, language, 'medium'),
    read: (field) => readDay(field.value),
  });
  return (
    <FieldFrame label={label} fault={fault === null ? null : t('fault.notADay')}>
      {(frame) => (
        <span className={styles['measured']}>
          <input
            {...frame}
            {...control}
            className={styles['input']}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('inspector.dayShape')}
            onKeyDown={(event) => {
              stepDay(event, language);
              control.onKeyDown(event);
            }}
          />
          {onToday && <Button onPress={onToday}>{t('inspector.today')}</Button>}
        </span>
      )}
    </FieldFrame>
  );
}
