import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { isoDay } from '../../actions/browserEnvironment.ts';
import { datedText, valueText } from '../../actions/words/figureWords.ts';
import { formatDay } from '../../actions/words/formatDay.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { Card } from '../../model/document.ts';
import { addMeasurement, changeMeasurement } from '../../model/edits/measurementEdits.ts';
import { measurementsByDate } from '../../model/queries/satisfaction.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { nextDraft } from './measurementDraft.ts';
import { MeasurementForm } from './MeasurementForm.tsx';
import styles from './Measurements.module.css';

const css = classesOf(styles);

/** Which measurement is being entered: a new one, one of the list, or none. */
type Open = Measurement | 'new' | null;

/** A segment's satisfaction measurements, the newest first: add, change, remove, each one undo step. */
export function MeasurementsEditor({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const editor = useEditor();
  const segment = useEditorState(({ document }) => document.cards.get(cardId));
  const [open, setOpen] = useState<Open>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  if (!segment) return null;
  const measurements = measurementsByDate(segment).toReversed();

  /** The buttons pressed go with what they are about; the keyboard focus stays near. */
  const close = (): void => {
    setOpen(null);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const add = (measurement: Measurement): void => {
    editor.commit('step.addMeasurement', addMeasurement(editor.get().document, cardId, measurement));
    close();
  };
  const change = (measurement: Measurement, next: Measurement | null): void => {
    editor.commit('step.details', changeMeasurement(editor.get().document, cardId, measurement, next));
    close();
  };
  return (
    <div className={css('editor')}>
      {measurements.length === 0 && open !== 'new' && <p className={css('muted')}>{t('inspector.noMeasurements')}</p>}
      {measurements.length > 0 && (
        <ul className={css('list')} aria-label={t('field.measurements')}>
          {measurements.map((one, index) => (
            // Measurements have no names of their own, and two can be alike.
            <li key={`${index} ${one.date}`}>
              {one === open ? (
                <EditMeasurement measurement={one} onSubmit={(next) => change(one, next)} onCancel={close} />
              ) : (
                <Row measurement={one} onEdit={() => setOpen(one)} onRemove={() => change(one, null)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <NewMeasurement segment={segment} onSubmit={add} onCancel={close} />
      ) : (
        <button ref={addButton} type="button" data-field-control className={css('add')} onClick={() => setOpen('new')}>
          <Plus size={15} strokeWidth={1.75} aria-hidden />
          {t('inspector.addMeasurement')}
        </button>
      )}
    </div>
  );
}

type FormProps = Readonly<{ onSubmit: (measurement: Measurement) => void; onCancel: () => void }>;

function NewMeasurement({ segment, ...form }: FormProps & Readonly<{ segment: Card }>): ReactNode {
  const t = useT();
  const editor = useEditor();
  const draft = nextDraft(measurementsByDate(segment).at(-1), isoDay(editor.environment.now()));
  return <MeasurementForm {...form} label={t('inspector.newMeasurement')} submitLabel={t('inspector.add')} draft={draft} />;
}

function EditMeasurement({ measurement, ...form }: FormProps & Readonly<{ measurement: Measurement }>): ReactNode {
  const t = useT();
  const language = useLanguage();
  const { method, date, source } = measurement;
  const draft = { method, date, source, value: formatNumber(measurement.value, language) };
  const label = t('inspector.editMeasurement', { measurement: useWords(measurement) });
  return <MeasurementForm {...form} label={label} submitLabel={t('inspector.save')} draft={draft} />;
}

type RowProps = Readonly<{ measurement: Measurement; onEdit: () => void; onRemove: () => void }>;

function Row({ measurement, onEdit, onRemove }: RowProps) {
  const t = useT();
  const language = useLanguage();
  const { method, date, source, note } = measurement;
  const words = useWords(measurement);
  return (
    <div className={css('row')} title={note}>
      <p className={css('facts')}>
        <span className={css('method')}>{t(`method.${method}`)}</span>{' '}
        <span className={css('value')}>{valueText(method, measurement.value, { t, language })}</span>{' '}
        <span className={css('when')}>
          {formatDay(date, language, 'medium')}
          {source && ` · ${t(`evidence.${source}`)}`}
        </span>
      </p>
      <IconButton
        size="small"
        label={t('inspector.editMeasurement', { measurement: words })}
        icon={<Pencil size={14} strokeWidth={1.75} />}
        onPress={onEdit}
      />
      <IconButton
        size="small"
        label={t('inspector.removeMeasurement', { measurement: words })}
        icon={<Trash2 size={14} strokeWidth={1.75} />}
        onPress={onRemove}
      />
    </div>
  );
}

function useWords(measurement: Measurement): string {
  const t = useT();
  const language = useLanguage();
  return datedText(measurement, { t, language });
}
