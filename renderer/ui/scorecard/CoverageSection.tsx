import { Check, CircleDashed } from 'lucide-react';
import { STAGE_KEYS, type StageKey } from '../../model/lifeCycle.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useLanguage, useT } from '../context.tsx';
import { stagesText } from '../../actions/words/figureWords.ts';
import { Section } from './Section.tsx';
import styles from './Coverage.module.css';

const css = classesOf(styles);

/** The seven stages, served or not; each leads to the life-cycle view. */
export function CoverageSection({ card: { coverage, figures } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const language = useLanguage();
  const aside = stagesText(figures.coverage ?? { least: 0, most: 0 }, { t, language });
  return (
    <Section title={t('scorecard.lifeCycle')} aside={aside}>
      <ol className={css('stages')}>
        {STAGE_KEYS.map((stage) => (
          <Stage key={stage} stage={stage} count={coverage[stage].length} />
        ))}
      </ol>
    </Section>
  );
}

function Stage({ stage, count }: Readonly<{ stage: StageKey; count: number }>) {
  const t = useT();
  const actions = useActions();
  const isCovered = count > 0;
  return (
    <li>
      <button
        type="button"
        className={css('stage')}
        data-covered={isCovered || undefined}
        title={t('scorecard.showLifeCycle')}
        onClick={() => actions.run('view.lifeCycle')}
      >
        {isCovered ? <Check size={15} strokeWidth={2.5} aria-hidden /> : <CircleDashed size={15} aria-hidden />}
        <span className={css('stageName')}>{t(`stage.${stage}`)}</span>{' '}
        <span className={css('count')}>{isCovered ? t('scorecard.covered', { count }) : t('scorecard.uncovered')}</span>
      </button>
    </li>
  );
}
