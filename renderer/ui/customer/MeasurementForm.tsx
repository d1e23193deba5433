import { useEffect, useId, useRef, useState, type ComponentProps, type FormEvent, type RefObject } from 'react';
import { formatDay } from '../../actions/words/formatDay.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import { MEASUREMENT_SOURCE_KEYS, METHOD_KEYS, METHOD_SCALES } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { ChoiceField } from '../widgets/ChoiceField.tsx';
import fieldStyles from '../widgets/Field.module.css';
import { FieldFrame } from '../widgets/FieldFrame.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import { stepDay } from '../widgets/stepDay.ts';
import { readDraft, type DraftFaults, type MeasurementDraft } from './measurementDraft.ts';
import styles from './Measurements.module.css';

const css = classesOf(styles);
const fieldCss = classesOf(fieldStyles);

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
  const language = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState(given);
  // Nobody is told off while still typing; once told, the sentence goes as soon as the entry is right.
  const [isTried, setTried] = useState(false);
  const read = readDraft(draft);
  const faults = isTried && 'faults' in read ? read.faults : NO_FAULTS;
  const value = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => value.current?.select(), []);
  const form = useEscape(onCancel);
  const valueFault = useValueFault(draft, faults);

  const change = (part: Partial<MeasurementDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if ('measurement' in read) onSubmit(read.measurement);
    else (read.faults.value === undefined ? date : value).current?.focus();
  };
  return (
    <form noValidate ref={form} className={css('form')} aria-label={label} onSubmit={submit}>
      <SelectField
        label={t('inspector.method')}
        value={draft.method}
        options={METHOD_KEYS.map((method) => ({ id: method, label: t(`method.${method}`) }))}
        onChange={(method) => change({ method })}
      />
      <p id={`${id}scale`} className={css('muted')}>
        {t(`methodHint.${draft.method}`)}
      </p>
      <div className={css('pair')}>
        <Entry
          label={t('inspector.value')}
          ref={value}
          aria-describedby={`${id}scale ${id}value`}
          aria-invalid={faults.value !== undefined}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={draft.value}
          onInput={({ currentTarget }) => change({ value: currentTarget.value })}
        />
        <Entry
          label={t('inspector.date')}
          ref={date}
          aria-describedby={`${id}date`}
          aria-invalid={faults.date !== undefined}
          type="text"
          autoComplete="off"
          placeholder={t('inspector.dayShape')}
          defaultValue={formatDay(given.date, language, 'medium')}
          onKeyDown={(event) => stepDay(event, language)}
          onInput={({ currentTarget }) => change({ date: currentTarget.value })}
        />
      </div>
      {/* Below the pair, for a sentence needs the whole width. */}
      <p id={`${id}value`} className={fieldCss('fault')}>
        {valueFault}
      </p>
      <p id={`${id}date`} className={fieldCss('fault')}>
        {faults.date !== undefined && t('fault.notADay')}
      </p>
      <ChoiceField
        label={t('inspector.source')}
        value={draft.source}
        options={MEASUREMENT_SOURCE_KEYS.map((source) => ({ id: source, label: t(`evidence.${source}`) }))}
        onChange={(source) => change({ source })}
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

function Entry({ label, ...input }: Readonly<{ label: string }> & ComponentProps<'input'>) {
  return <FieldFrame label={label}>{(control) => <input {...control} {...input} className={fieldCss('input')} />}</FieldFrame>;
}

function useValueFault({ method }: MeasurementDraft, faults: DraftFaults): string | null {
  const t = useT();
  const language = useLanguage();
  const { least, most } = METHOD_SCALES[method];
  if (faults.value === undefined) return null;
  if (faults.value === 'outOfRange')
    return t('fault.offScale', { method: t(`method.${method}`), least: formatNumber(least, language), most });
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
