import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './StageGrid.module.css';
import { segmentsServed, type StageRow } from './stageRows.ts';

const css = classesOf(styles);

type StageHeaderProps = Readonly<{ rows: readonly StageRow[]; hasWaiting: boolean }>;

/** The stages in order, each with for how many of the rows it is served. */
export function StageHeader({ rows, hasWaiting }: StageHeaderProps) {
  const t = useT();
  const isJoined = rows.some((row) => row.sign === null);
  return (
    <div role="row" className={css('header')}>
      <div role="columnheader" className={css('corner')}>
        {t('lifeCycle.segmentColumn')}
      </div>
      {hasWaiting && (
        <div role="columnheader" className={css('stage')}>
          <span className={css('stageName')}>{t('lifeCycle.noStage')}</span>{' '}
          <span className={css('stageCount')}>{t('lifeCycle.noStageHint')}</span>
        </div>
      )}
      {STAGE_KEYS.map((stage, index) => {
        const covered = segmentsServed(rows, stage);
        return (
          <div key={stage} role="columnheader" className={css('stage')} data-served={covered === rows.length || undefined}>
            <span className={css('number')}>{index + 1}</span> <span className={css('stageName')}>{t(`stage.${stage}`)}</span>{' '}
            <span className={css('stageCount')}>
              {isJoined
                ? t('cards.count', { count: rows[0]?.cells[stage].length ?? 0 })
                : t('lifeCycle.stageCoverage', { covered, count: rows.length })}
            </span>
          </div>
        );
      })}
    </div>
  );
}
