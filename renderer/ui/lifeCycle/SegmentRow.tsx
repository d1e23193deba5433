import { memo } from 'react';
import { cardName } from '../../actions/words/cardName.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { selectCard } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import type { Writing } from './hands.ts';
import styles from './SegmentRow.module.css';
import { servedStages, type StageRow } from './stageRows.ts';
import { StageCell } from './StageCell.tsx';

const css = classesOf(styles);

type SegmentRowProps = Readonly<{
  row: StageRow;
  writing: Writing | null;
  ideas: number;
  /** Whether there is a column for cards without a stage. */
  hasWaiting: boolean;
  isLit: boolean;
}>;

/** A segment and, stage by stage, who serves it. */
export const SegmentRow = memo(function SegmentRow({ row, writing, ideas, hasWaiting, isLit }: SegmentRowProps) {
  const stages = hasWaiting ? [null, ...STAGE_KEYS] : STAGE_KEYS;
  return (
    <div
      role="row"
      data-row={row.id}
      data-lit={isLit || undefined}
      className={css('row')}
      style={row.sign ? shadeVariables(row.sign.color) : undefined}
    >
      <RowHeader row={row} />
      {stages.map((stage) => (
        <StageCell key={stage} place={{ row, stage }} writing={writing?.place.stage === stage ? writing : null} ideas={ideas} />
      ))}
    </div>
  );
});

function RowHeader({ row }: Readonly<{ row: StageRow }>) {
  const editor = useEditor();
  const t = useT();
  const covered = servedStages(row);
  const coverage = t('lifeCycle.coverageOf', { covered, count: STAGE_KEYS.length });
  const isBare = row.waiting.length === 0 && covered === 0;
  const name = row.sign ? cardName(row.text, t) : t('lifeCycle.allSegments');
  return (
    <div role="rowheader" data-cell="segment" className={css('rowHeader')}>
      {row.sign ? (
        <SegmentButton
          row={row}
          name={name}
          label={t('lifeCycle.segmentHeader', { letter: row.sign.letter, name, coverage })}
          onSelect={() => selectCard(editor, row.id)}
        />
      ) : (
        <p className={css('allName')}>{name}</p>
      )}
      <p className={css('coverage')} aria-hidden={row.sign !== null}>
        <span className={css('meter')} aria-hidden>
          {STAGE_KEYS.map((stage) => (
            <span key={stage} data-served={row.cells[stage].length > 0 || undefined} />
          ))}
        </span>
        <span title={coverage}>{t('lifeCycle.coverage', { covered, count: STAGE_KEYS.length })}</span>
      </p>
      {isBare && <p className={css('bare')}>{t('lifeCycle.nothingLinked')}</p>}
    </div>
  );
}

type SegmentButtonProps = Readonly<{ row: StageRow; name: string; label: string; onSelect: () => void }>;

function SegmentButton({ row, name, label, onSelect }: SegmentButtonProps) {
  const isSelected = useEditorState((state) => state.selection.has(row.id));
  return (
    <button
      type="button"
      data-item
      tabIndex={-1}
      aria-label={label}
      aria-current={isSelected || undefined}
      className={css('segment')}
      onFocus={onSelect}
      onClick={onSelect}
    >
      {row.sign && <SegmentBadge sign={row.sign} />} <span className={css('segmentName')}>{name}</span>
    </button>
  );
}
