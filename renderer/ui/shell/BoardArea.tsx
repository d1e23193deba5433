import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { reportRemovedLinks } from '../../actions/board/cardActions.ts';
import { linkOrRefuse } from '../../actions/board/linkActions.ts';
import { loadLateWords } from '../../i18n/translate.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { ToolEvents } from '../../tools/pointerTool.ts';
import { showFocus } from '../board/boardFocus.ts';
import { AccessibleBoard } from '../board/AccessibleBoard.tsx';
import { CardEditor } from '../board/CardEditor.tsx';
import { useClipboard } from '../board/useClipboard.ts';
import { useActionContext, useEditor, useEditorState, useT } from '../context.tsx';
import { EntryBar } from '../entry/EntryBar.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import styles from './BoardArea.module.css';
import { Broken } from './Broken.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { BOARD_ATTRIBUTE } from './focusPlace.ts';

const Board = lazy(() => import('../../stage/Board.tsx').then((module) => ({ default: module.Board })));
const ColorLegend = lazy(() => import('../board/ColorLegend.tsx').then((module) => ({ default: module.ColorLegend })));
const PromptsPanel = lazy(async () => {
  const [module] = await Promise.all([import('../prompts/PromptsPanel.tsx'), loadLateWords()]);
  return { default: module.PromptsPanel };
});
const ParkingTray = lazy(() => import('../board/ParkingTray.tsx').then((module) => ({ default: module.ParkingTray })));

/** The canvas with the accessible tree and the card being written; a fault in it leaves the rest of the window alive. */
export function BoardArea() {
  const editor = useEditor();
  const t = useT();
  const context = useActionContext();
  const theme = useBoardTheme();
  const words = useMemo(() => (block: BlockKey) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }), [t]);
  const events = useMemo<ToolEvents>(
    () => ({
      onLinksRemoved: (count, isParked) => reportRemovedLinks(context, count, isParked),
      onLink: (fromId, toId) => void linkOrRefuse(editor, context, fromId, toId),
    }),
    [editor, context],
  );
  const isLegendShown = useEditorState((state) => state.isLegendShown);
  const hasPrompts = useEditorState((state) => state.prompts !== null);
  const isParkingShown = useEditorState((state) => state.isParkingShown);
  useClipboard(editor, t);
  const openMenu = useMemo(
    () => (x: number, y: number) => context.app.setState({ contextMenu: { x, y, of: 'board' } }),
    [context.app],
  );
  return (
    <div className={styles['area']}>
      {hasPrompts && (
        <ErrorBoundary fallback={brokenBoard}>
          <Suspense>
            <PromptsPanel />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className={styles['board']}>
        <ErrorBoundary fallback={brokenBoard}>
          <div className={styles['layout']}>
            <div className={styles['canvas']}>
              <Suspense>
                <Board editor={editor} theme={theme} words={words} events={events} openMenu={openMenu}>
                  <AccessibleBoard />
                  <CardEditor />
                  <FirstFocus />
                </Board>
              </Suspense>
            </div>
            {(isParkingShown || isLegendShown) && (
              <div className={styles['panels']}>
                <Suspense>
                  {isLegendShown && <ColorLegend />}
                  {isParkingShown && <ParkingTray />}
                </Suspense>
              </div>
            )}
          </div>
        </ErrorBoundary>
      </div>
      <EntryBar />
    </div>
  );
}

function brokenBoard(retry: () => void): ReactNode {
  return <Broken part="board" onRetry={retry} />;
}

/**
 * A document that has just been opened has the keyboard on its board, once a dialog that led to it is gone; so has a canvas
 * that a button of another view has led to, for that button is gone.
 */
function FirstFocus() {
  const editor = useEditor();
  const isCanvas = useEditorState((state) => state.view === 'canvas');
  useEffect(() => {
    if (!isCanvas) return undefined;
    const frame = requestAnimationFrame(() => {
      const board = document.querySelector<HTMLElement>(`[${BOARD_ATTRIBUTE}]`);
      if (board) showFocus(board, editor);
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, isCanvas]);
  return null;
}
