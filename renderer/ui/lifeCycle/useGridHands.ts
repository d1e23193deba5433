import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useEditor, useServices, useT } from '../context.tsx';
import { dragCard, type DragEvents } from './dragCard.ts';
import { focusAdding, focusCardSoon, focusIfLost } from './gridFocus.ts';
import type { Hands } from './hands.ts';
import { cellKey, rowName, stageOfCell, type Place } from './place.ts';
import { dropCard, type StepContext } from './stageSteps.ts';
import type { StageRow } from './stageRows.ts';

type GridHands = Readonly<{ scroller: RefObject<HTMLElement | null>; rows: readonly StageRow[]; ghostClass: string }> &
  Pick<Hands, 'openMenu' | 'write'>;

/** What cells and cards can do. The same object as long as language and document are the same. */
export function useGridHands({ scroller, rows, ghostClass, openMenu, write }: GridHands): Hands {
  const editor = useEditor();
  const { app } = useServices();
  const t = useT();
  const rowsNow = useRef(rows);
  useEffect(() => {
    rowsNow.current = rows;
  }, [rows]);
  return useMemo(() => {
    const steps: StepContext = { editor, app, t };
    const focusCard = (place: Place, cardId: string): void => {
      focusCardSoon(scroller.current, place.row.id, place.stage, cardId);
    };
    return {
      steps,
      openMenu,
      write,
      focusCard,
      focusAdd: ({ row, stage }) => focusAdding(scroller.current, { rowId: row.id, cell: cellKey(stage) }),
      keepFocus: ({ row, stage }) => focusIfLost(scroller.current, { rowId: row.id, cell: cellKey(stage), index: 0 }),
      startDrag: (event, from, cardId) => {
        const card = event.currentTarget.closest<HTMLElement>('[data-card]');
        if (event.button !== 0 || !card || !scroller.current) return;
        const onDrop = (to: Place, isCopy: boolean): void => {
          dropCard(steps, cardId, from, to, isCopy);
          focusCard(to, cardId);
        };
        const events = dragEvents(() => rowsNow.current, from, t, onDrop);
        dragCard(card, event.nativeEvent, scroller.current, ghostClass, events);
      },
    };
  }, [editor, app, t, scroller, ghostClass, openMenu, write]);
}

function dragEvents(
  rowsNow: () => readonly StageRow[],
  from: Place,
  t: StepContext['t'],
  onDrop: (to: Place, isCopy: boolean) => void,
): DragEvents {
  return {
    wordsAt: (cell, isCopy) => {
      const to = placeOf(rowsNow(), cell);
      return to && dropWords(from, to, isCopy, t);
    },
    onDrop: (cell, isCopy) => {
      const to = placeOf(rowsNow(), cell);
      if (to) onDrop(to, isCopy);
    },
  };
}

/** What letting go there would do; null if nothing. */
function dropWords(from: Place, to: Place, isCopy: boolean, t: StepContext['t']): string | null {
  if (to.row.id !== from.row.id) return t('lifeCycle.dropLink', { segment: rowName(to.row, t) });
  if (to.stage === from.stage) return null;
  if (to.stage === null) return isCopy ? null : t('lifeCycle.dropNone');
  return isCopy ? t('lifeCycle.dropCopy') : t('lifeCycle.dropMove');
}

/** A segment's own cell stands for the segment without a stage: dropped on its name, a card is linked with it. */
function placeOf(rows: readonly StageRow[], cell: HTMLElement | null): Place | null {
  const rowId = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const row = rows.find(({ id }) => id === rowId);
  return row ? { row, stage: stageOfCell(cell?.dataset['cell']) ?? null } : null;
}
