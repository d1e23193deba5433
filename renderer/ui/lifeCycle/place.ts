import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../model/document.ts';
import { STAGE_KEYS, type StageKey } from '../../model/lifeCycle.ts';
import type { StageRow } from './stageRows.ts';

/** A cell: a row and a stage, or the cards that serve no stage yet. */
export type Place = Readonly<{ row: StageRow; stage: StageKey | null }>;

/** What a cell is called in `data-cell`. */
export function cellKey(stage: StageKey | null): string {
  return stage ?? 'none';
}

/** The stage of a cell by its `data-cell`; undefined for the cell of the segment itself. */
export function stageOfCell(key: string | undefined): StageKey | null | undefined {
  return key === 'none' ? null : STAGE_KEYS.find((stage) => stage === key);
}

export function cardsAt({ row, stage }: Place): readonly Card[] {
  return stage === null ? row.waiting : row.cells[stage];
}

export function stageName(stage: StageKey | null, t: Translate): string {
  return stage === null ? t('lifeCycle.noStage') : t(`stage.${stage}`);
}

/** The segment of a row, as sentences name it. */
export function rowName(row: StageRow, t: Translate): string {
  return row.sign === null ? t('lifeCycle.forAll') : cardName(row.text, t);
}

export function kindName(block: string, t: Translate): string {
  return block === 'channels' ? t('lifeCycle.channel') : t('lifeCycle.relationship');
}
