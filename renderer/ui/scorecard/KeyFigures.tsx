import type { ComponentProps } from 'react';
import { EXPERIENCE_POINT_KEYS } from '../../model/details/customerLists.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { FigureTile } from '../widgets/FigureTile.tsx';
import { useLanguage, useT } from '../context.tsx';
import {
  hoursText,
  monthsText,
  percentText,
  pointsText,
  scaledText,
  stagesText,
  type Words,
} from '../../actions/words/figureWords.ts';
import { Missing } from './Missing.tsx';
import styles from './KeyFigures.module.css';
import { TrendWord } from './Trend.tsx';

const css = classesOf(styles);

/** The figures a board of directors asks for, in one row. */
export function KeyFigures({ card: { latest, figures } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const words: Words = { t, language: useLanguage() };
  const { firstResponseHours, satisfactionAfter, coverage, offersAge, checklist } = figures;
  return (
    <dl className={css('tiles')}>
      <Tile name={t('scorecard.latest')} {...(latest && { aside: t(`method.${latest.method}`) })}>
        <Latest latest={latest} words={words} />
      </Tile>
      <Tile name={t('scorecard.response')}>{firstResponseHours && hoursText(firstResponseHours, words)}</Tile>
      <Tile name={t('scorecard.after')}>{satisfactionAfter && percentText(satisfactionAfter, words)}</Tile>
      <Tile name={t('scorecard.offersAge')}>{offersAge && monthsText(offersAge, words)}</Tile>
      <Tile name={t('scorecard.coverage')} share={(coverage?.least ?? 0) / STAGE_KEYS.length}>
        {coverage && stagesText(coverage, words)}
      </Tile>
      <Tile name={t('scorecard.checklistShort')} share={(checklist?.least ?? 0) / EXPERIENCE_POINT_KEYS.length}>
        {checklist && pointsText(checklist, words)}
      </Tile>
    </dl>
  );
}

function Latest({ latest, words }: Readonly<{ latest: Scorecard['latest']; words: Words }>) {
  if (!latest) return <span className={css('none')}>{words.t('scorecard.neverMeasured')}</span>;
  return (
    <>
      {scaledText(latest.method, latest.latest.value, words)}
      {latest.trend && <TrendWord trend={latest.trend} />}
    </>
  );
}

function Tile({ children, ...rest }: ComponentProps<typeof FigureTile>) {
  return <FigureTile {...rest}>{children ?? <Missing />}</FigureTile>;
}
