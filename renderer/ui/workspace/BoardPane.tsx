import { useMemo } from 'react';
import { reportRemovedLinks } from '../../actions/cardActions.ts';
import { linkOrRefuse } from '../../actions/linkActions.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { Board } from '../../stage/Board.tsx';
import type { ToolEvents } from '../../tools/pointerTool.ts';
import { AccessibleBoard } from '../board/AccessibleBoard.tsx';
import { CardEditor } from '../board/CardEditor.tsx';
import { useEditor, useServices, useT } from '../context.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import { useClipboard } from './useClipboard.ts';

/** The board with everything over it; the one place where stage and interface meet. */
export function BoardPane() {
  const editor = useEditor();
  const t = useT();
  const theme = useBoardTheme();
  const { app } = useServices();
  const words = useMemo(
    () => (block: BlockKey) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }),
    [t],
  );
  const events = useMemo(
    (): ToolEvents => ({
      onLinksRemoved: (count) => reportRemovedLinks({ app, t }, count),
      onLink: (fromId, toId) => void linkOrRefuse(editor, { app, t }, fromId, toId),
    }),
    [app, editor, t],
  );
  const openMenu = useMemo(() => (x: number, y: number) => app.setState({ contextMenu: { x, y } }), [app]);
  useClipboard(editor, t);
  return (
    <Board editor={editor} theme={theme} words={words} events={events} openMenu={openMenu}>
      <AccessibleBoard />
      <CardEditor />
    </Board>
  );
}
