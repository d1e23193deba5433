import { formatNumber } from '../../i18n/numberText.ts';
import { useLanguage, useT } from '../context.tsx';
import { readNumber, type Range } from './entry.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { useEntry, type EntryHandlers } from './useEntry.ts';

type NumberFieldProps = EntryHandlers<number> &
  Readonly<{
    label: string;
    value: number | undefined;
    range: Range;
    /** What is counted, behind the number. */
    unit?: string;
    editKey: string;
  }>;

/** A number as people write it, with comma or point. What is no number stays in sight with a sentence that says so. */
export function NumberField({ label, value, range, unit, ...entry }: NumberFieldProps) {
  const t = useT();
  const language = useLanguage();
  const shown = value === undefined ? '' : formatNumber(value, language);
  const { fault, control } = useEntry({ ...entry, label, shown, read: (field) => readNumber(field.value, range) });
  const sentence = fault === null ? null : fault === 'outOfRange' ? t('fault.outOfRange', range) : t('fault.notANumber');
  return (
    <FieldFrame label={label} fault={sentence}>
      {({ 'aria-describedby': described, ...frame }) => (
        <span className={styles['measured']}>
          <input
            {...frame}
            {...control}
            aria-describedby={[described, unit !== undefined && `${frame.id}unit`].filter(Boolean).join(' ') || undefined}
            className={styles['input']}
            type="text"
            inputMode="decimal"
            autoComplete="off"
          />
          {unit !== undefined && (
            <span id={`${frame.id}unit`} className={styles['unit']}>
              {unit}
            </span>
          )}
        </span>
      )}
    </FieldFrame>
  );
}
