import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { KEYS_PASS_ATTRIBUTE } from '../shell/focusPlace.ts';
import { AddMenu } from './AddMenu.tsx';
import { CardMenu } from './CardMenu.tsx';
import { HandsContext, type OpenMenu, type Writing } from './hands.ts';
import styles from './StageGrid.module.css';
import { SegmentRow } from './SegmentRow.tsx';
import { StageHeader } from './StageHeader.tsx';
import type { StageRow } from './stageRows.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridHands } from './useGridHands.ts';

const css = classesOf(styles);

/** Few rows have room for every idea of the method, many for two in a cell. */
const ROWS_WITH_ALL_IDEAS = 1;
const ALL_IDEAS = Infinity;
const SOME_IDEAS = 2;

/** Segments by stages. One Tab stop; the arrow keys go from card to card and from cell to cell. */
export function StageGrid({ rows }: Readonly<{ rows: readonly StageRow[] }>) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const hands = useGridHands({ scroller, rows, openMenu: setMenu, write: setWriting, ghostClass: css('ghost') });
  const onKeyDown = useGridFocus(scroller, rows);
  const spotlight = useSpotlight(scroller);
  const hasWaiting = rows.some((row) => row.waiting.length > 0);
  const closeMenu = (): void => {
    setMenu(null);
    if (menu) hands.keepFocus(menu.place);
  };
  return (
    <HandsContext value={hands}>
      <div ref={scroller} className={css('scroller')} style={columnCount(hasWaiting)}>
        <div
          role="grid"
          tabIndex={-1}
          aria-label={t('lifeCycle.title')}
          className={css('grid')}
          {...{ [KEYS_PASS_ATTRIBUTE]: '' }}
          onKeyDown={onKeyDown}
        >
          <StageHeader rows={rows} hasWaiting={hasWaiting} />
          {rows.map((row) => (
            <SegmentRow
              key={row.id}
              row={row}
              writing={writing?.place.row.id === row.id ? writing : null}
              ideas={rows.length > ROWS_WITH_ALL_IDEAS ? SOME_IDEAS : ALL_IDEAS}
              hasWaiting={hasWaiting}
              isLit={row.id === spotlight}
            />
          ))}
        </div>
      </div>
      {menu && menu.cardId === null && <AddMenu menu={menu} onClose={closeMenu} />}
      {menu && menu.cardId !== null && <CardMenu menu={menu} cardId={menu.cardId} onClose={closeMenu} />}
    </HandsContext>
  );
}

/** The segment in the spotlight; its row is brought into view. */
function useSpotlight(scroller: Readonly<{ current: HTMLElement | null }>): string | null {
  const editor = useEditor();
  const spotlight = useEditorState((state) => state.spotlight);
  useEffect(() => {
    if (spotlight === null) return;
    scroller.current
      ?.querySelector(`[data-row="${CSS.escape(spotlight)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [editor, scroller, spotlight]);
  return spotlight;
}

function columnCount(hasWaiting: boolean): CSSProperties {
  const variables: Record<string, number> = { '--columns': STAGE_KEYS.length + (hasWaiting ? 1 : 0) };
  return variables;
}
