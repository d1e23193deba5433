import { lazy, Suspense } from 'react';
import { LiveRegion } from '../board/LiveRegion.tsx';
import { BoardContextMenu } from '../contextMenu/BoardContextMenu.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { SegmentsRail } from '../segments/SegmentsRail.tsx';
import { StatusBar } from '../status/StatusBar.tsx';
import { LinkPicker } from '../linkPicker/LinkPicker.tsx';
import { MovePicker } from '../linkPicker/MovePicker.tsx';
import { useApp, useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { classNames } from '../widgets/classNames.ts';
import { BoardArea } from './BoardArea.tsx';
import { Credit } from './Credit.tsx';
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewArea } from './ViewArea.tsx';
import { VIEW_PANEL_ID } from './ViewTabs.tsx';
import { useLiveCheck } from './useLiveCheck.ts';
import { useLongText } from './useLongText.ts';
import { useRails } from './useRails.ts';
import styles from './Workspace.module.css';

const AgendaBar = lazy(() => import('../agenda/AgendaBar.tsx').then((module) => ({ default: module.AgendaBar })));

/** The window with an open document: top bar, rails, board, status. */
export function Workspace() {
  const t = useT();
  const rails = useRails();
  const editor = useEditor();
  useLongText();
  const isCanvas = useEditorState((state) => state.view === 'canvas');
  const isTimed = useEditorState((state) => state.timer !== null);
  const isReadOnly = useReadOnly();
  useLiveCheck();
  return (
    // A new document is a new workspace: no field keeps what was typed for the old one.
    <div key={keyOf(editor)} className={styles['workspace']} data-rail-over={rails.right === 'over' ? 'right' : undefined}>
      <TopBar rails={rails} />
      {rails.left !== 'closed' && (
        <aside
          aria-label={t('shell.segments')}
          className={classNames(styles['rail'], styles['left'], rails.left === 'over' && styles['over'])}
        >
          <SegmentsRail />
        </aside>
      )}
      <ReadOnlyBanner />
      {isTimed && (
        <Suspense>
          <AgendaBar />
        </Suspense>
      )}
      {isCanvas && <FindBar />}
      <main id={VIEW_PANEL_ID} aria-label={t('shell.board')} className={styles['board']}>
        <ViewArea canvas={<BoardArea />} />
        <Pickers />
        <BoardContextMenu />
        {/* Not in the canvas, which is out of reach while another view lies over it: every view has something to say. */}
        <LiveRegion />
      </main>
      {rails.right !== 'closed' && (
        <aside
          aria-label={t('shell.inspector')}
          className={classNames(styles['rail'], styles['right'], rails.right === 'over' && styles['over'])}
        >
          <fieldset className={styles['fields']} disabled={isReadOnly}>
            <Inspector />
          </fieldset>
        </aside>
      )}
      <footer aria-label={t('shell.status')} className={styles['status']}>
        <StatusBar />
        <Credit />
      </footer>
    </div>
  );
}

const keys = new WeakMap<object, number>();
let count = 0;

function keyOf(editor: object): number {
  const known = keys.get(editor) ?? ++count;
  keys.set(editor, known);
  return known;
}

/** Where to move or what to link with: part of the workspace, for there must be no wait before the next key. */
function Pickers() {
  const kind = useApp((state) => state.overlay?.kind);
  if (kind === 'linkPicker') return <LinkPicker />;
  return kind === 'movePicker' ? <MovePicker /> : null;
}
