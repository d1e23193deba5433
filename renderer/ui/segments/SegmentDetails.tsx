import { ArrowRight, Pencil } from 'lucide-react';
import { formatDay } from '../../actions/words/formatDay.ts';
import { openField } from '../../actions/check/openField.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { countWords, totalOf } from '../check/findingCounts.ts';
import { useActions, useEditor, useLanguage, useServices, useT, useEditorState } from '../context.tsx';
import styles from './SegmentDetails.module.css';
import { satisfactionNow, satisfactionWords, type SegmentFacts } from './segmentWords.ts';

const css = classesOf(styles);

const GRADES = [1, 2, 3, 4, 5] as const;

/** Why the segment in the spotlight stands where it stands, and where to go from here. */
export function SegmentDetails({ card, score, counts }: SegmentFacts) {
  const { app } = useServices();
  const editor = useEditor();
  const actions = useActions();
  const t = useT();
  const language = useLanguage();
  const isCheck = useEditorState((state) => state.view === 'check');
  const satisfaction = satisfactionNow(card);
  const parts = ['profitability', 'growth', 'size'] as const;
  const missing = parts.find((part) => score[part] === 0);
  return (
    <div className={css('details')}>
      <dl className={css('parts')}>
        {parts.map((part) => (
          <div key={part} className={css('part')}>
            <dt>{t(`segments.label.${part}`)}</dt>
            <dd>
              <Pips grade={score[part]} />
              {score[part] > 0 ? t('value.ofFive', { grade: score[part] }) : t('segments.missing')}
            </dd>
          </div>
        ))}
        <div className={css('part')}>
          <dt>{t('field.measurements')}</dt>
          <dd title={satisfaction ? formatDay(satisfaction.latest.date, language) : undefined}>
            {satisfaction ? satisfactionWords(satisfaction, t, language) : t('segments.neverMeasured')}
          </dd>
        </div>
      </dl>
      {missing && (
        <button type="button" className={css('go')} onClick={() => openField(app, editor, card.id, missing)}>
          <Pencil size={13} strokeWidth={1.75} aria-hidden />
          {t('segments.rate')}
        </button>
      )}
      {totalOf(counts) > 0 && !isCheck && (
        <button type="button" className={css('go')} onClick={() => actions.run('view.check')}>
          <ArrowRight size={13} strokeWidth={1.75} aria-hidden />
          {t('segments.showFindings', { findings: countWords(counts, t) })}
        </button>
      )}
    </div>
  );
}

/** The points out of five; the words beside them say the same. */
function Pips({ grade }: Readonly<{ grade: number }>) {
  return (
    <span className={css('pips')} aria-hidden>
      {GRADES.map((one) => (
        <span key={one} data-filled={one <= grade || undefined} />
      ))}
    </span>
  );
}
