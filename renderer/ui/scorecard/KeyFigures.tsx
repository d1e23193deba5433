import type { ReactNode } from 'react';
import { EXPERIENCE_POINT_KEYS } from '../../model/details/customerLists.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
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
import styles from './Scorecard.module.css';
import { TrendWord } from './Trend.tsx';

const css = classesOf(styles);

/** The figures a board of directors asks for, in one row. */
export function KeyFigures({ card: { latest, figures } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const words: Words = { t, language: useLanguage() };
  const { firstResponseHours, satisfactionAfter, coverage, offersAge, checklist } = figures;
  return (
    <dl className={css('tiles')}>
      <Tile name={t('scorecard.latest')} {...(latest && { note: t(`method.${latest.method}`) })}>
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
  if (!latest) return <span className={css('muted')}>{words.t('scorecard.neverMeasured')}</span>;
  return (
    <>
      {scaledText(latest.method, latest.latest.value, words)}
      {latest.trend && <TrendWord trend={latest.trend} />}
    </>
  );
}

type TileProps = Readonly<{ name: string; note?: string; share?: number; children: ReactNode }>;

/** `share`: 0–1, drawn as a bar below a count that has an end. */
function Tile({ name, note, share, children }: TileProps) {
  return (
    <div className={css('tile')}>
      <dt className={css('tileName')}>
        {name}
        {note !== undefined && <span className={css('tileNote')}>{note}</span>}
      </dt>
      <dd className={css('tileValue')}>{children ?? <Missing />}</dd>
      {share !== undefined && <Meter share={share} />}
    </div>
  );
}

function Meter({ share }: Readonly<{ share: number }>) {
  return (
    <dd aria-hidden className={css('meterFrame')}>
      <svg width="100%" height="4">
        <rect width="100%" height="4" rx="2" className={css('meterGround')} />
        <rect width={`${share * 100}%`} height="4" rx="2" className={css('meterBar')} />
      </svg>
    </dd>
  );
}
