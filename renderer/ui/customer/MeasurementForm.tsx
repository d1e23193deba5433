import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import { MEASUREMENT_SOURCE_KEYS, METHOD_KEYS, METHOD_SCALES } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import { classesOf } from '../board/classesOf.ts';
import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { FIRST_DAY } from '../widgets/entry.ts';
import fieldStyles from '../widgets/Field.module.css';
import { FieldFrame } from '../widgets/FieldFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import { readDraft, type DraftFaults, type MeasurementDraft } from './measurementDraft.ts';
import styles from './Measurements.module.css';

const css = classesOf(styles);
const fieldCss = classesOf(fieldStyles);

const UNSET = 'unset';
const NO_FAULTS: DraftFaults = {};

type MeasurementFormProps = Readonly<{
  /** The name of the form, and what its button says. */
  label: string;
  submitLabel: string;
  draft: MeasurementDraft;
  onSubmit: (measurement: Measurement) => void;
  onCancel: () => void;
}>;

/** One measurement being entered. Enter takes it, Escape drops it; the scale of the method is stated, and checked. */
export function MeasurementForm({ label, submitLabel, draft: given, onSubmit, onCancel }: MeasurementFormProps) {
  const t = useT();
  const [draft, setDraft] = useState(given);
  // Nobody is told off while still typing; once told, the sentence goes as soon as the entry is right.
  const [isTried, setTried] = useState(false);
  const read = readDraft(draft);
  const faults = isTried && 'faults' in read ? read.faults : NO_FAULTS;
  const value = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => value.current?.select(), []);
  const form = useEscape(onCancel);

  const change = (part: Partial<MeasurementDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if ('measurement' in read) onSubmit(read.measurement);
    else (read.faults.value === undefined ? date : value).current?.focus();
  };
  return (
    <form noValidate ref={form} className={css('form')} aria-label={label} onSubmit={submit}>
      <div className={css('pair')}>
        <SelectField
          label={t('inspector.method')}
          value={draft.method}
          options={METHOD_KEYS.map((id) => ({ id, label: t(`method.${id}`) }))}
          onChange={(method) => change({ method })}
        />
        <FieldFrame label={t('inspector.value')} hint={t(`methodHint.${draft.method}`)} fault={useValueFault(draft, faults)}>
          {(control) => (
            <input
              {...control}
              ref={value}
              className={fieldCss('input')}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={draft.value}
              onInput={({ currentTarget }) => change({ value: currentTarget.value })}
            />
          )}
        </FieldFrame>
      </div>
      <FieldFrame label={t('inspector.date')} fault={faults.date === undefined ? null : t('fault.notADay')}>
        {(control) => (
          <input
            {...control}
            ref={date}
            className={fieldCss('input')}
            type="date"
            min={FIRST_DAY}
            max="9999-12-31"
            defaultValue={draft.date}
            onInput={({ currentTarget }) => change({ date: currentTarget.value })}
          />
        )}
      </FieldFrame>
      <SelectField
        label={t('inspector.source')}
        value={draft.source ?? UNSET}
        options={[
          { id: UNSET, label: t('inspector.unset') },
          ...MEASUREMENT_SOURCE_KEYS.map((id) => ({ id, label: t(`evidence.${id}`) })),
        ]}
        onChange={(source) => change({ source: source === UNSET ? undefined : source })}
      />
      <div className={css('buttons')}>
        <Button type="submit" tone="primary">
          {submitLabel}
        </Button>
        <Button onPress={onCancel}>{t('inspector.cancel')}</Button>
      </div>
    </form>
  );
}

function useValueFault({ method }: MeasurementDraft, faults: DraftFaults): string | null {
  const t = useT();
  if (faults.value === undefined) return null;
  if (faults.value === 'outOfRange') return t('fault.offScale', { method: t(`method.${method}`), ...METHOD_SCALES[method] });
  return t('fault.notANumber');
}

/** Escape inside the form; an open list of choices lies elsewhere on the page and closes itself. */
function useEscape(onEscape: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });
  return form;
}
