import type { Activity } from '../../model/workshop/agenda.ts';
import { plannedTimes, totalMinutes } from '../../model/workshop/agendaTimes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { FieldFrame } from '../widgets/FieldFrame.tsx';
import styles from './Agenda.module.css';
import { ClockField } from './ClockField.tsx';
import { clockTime, durationText, startOf } from './plan.ts';
import { timeOfDay } from '../widgets/clockText.ts';

const css = classesOf(styles);

/** How long all of it takes, when it begins and when it ends. */
export function AgendaSummary({ agenda }: Readonly<{ agenda: readonly Activity[] }>) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const begins = useEditorState((state) => state.agendaStart) ?? clockTime(editor.environment.now());
  const end = plannedTimes(agenda, startOf(begins, editor.environment.now())).at(-1)?.end;
  return (
    <div className={css('summary')}>
      <FieldFrame label={t('agenda.begins')} className={css('begins')}>
        {(control) => <ClockField control={control} value={begins} onChange={(agendaStart) => editor.set({ agendaStart })} />}
      </FieldFrame>
      <dl className={css('figures')}>
        <div>
          <dt>{t('agenda.ends')}</dt>
          <dd>{end === undefined ? '' : timeOfDay(end, language)}</dd>
        </div>
        <div>
          <dt>{t('agenda.total')}</dt>
          <dd>{durationText(totalMinutes(agenda), t)}</dd>
        </div>
        <div>
          <dt>{t('agenda.list')}</dt>
          <dd>{agenda.length}</dd>
        </div>
      </dl>
    </div>
  );
}
