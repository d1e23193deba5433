import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { revealCard } from '../../state/cameraMoves.ts';
import { POSTER_ORDER } from '../../model/blocks.ts';
import { useApp, useEditor, useT } from '../context.tsx';
import { BlockRegion } from './BlockRegion.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Board.module.css';
import { connectFocus, showFocus } from './boardFocus.ts';
import { connectDescriptions } from './cardDescriptions.ts';
import { useCamera } from './useCamera.ts';

const css = classesOf(styles);

/**
 * The board for everybody who does not look at a canvas: screen readers, the keyboard, automation. Regions, listboxes
 * and options lie exactly over the drawn blocks and cards and follow the camera; nothing of it is painted but the +
 * of each block. Pointer events pass through to the board's own handlers by bubbling.
 */
export function AccessibleBoard() {
  const editor = useEditor();
  const t = useT();
  const container = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useCamera(sheet, editor);
  useLayoutEffect(() => (container.current ? connectFocus(container.current, editor, revealCard) : undefined), [editor]);
  useEffect(() => (container.current ? connectDescriptions(container.current, editor, t) : undefined), [editor, t]);
  useReturn(container);
  return (
    <div ref={container} className={css('board')} role="group" aria-label={t('accessible.board')}>
      <div ref={sheet} className={css('sheet')}>
        {POSTER_ORDER.map((block) => (
          <BlockRegion key={block} block={block} />
        ))}
      </div>
    </div>
  );
}

/** A closing dialog gives the focus back to where it was; the card there may have moved to another block by then. */
const GIVE_BACK = 60;

/** After a dialog or menu the focus is back on the board, if nothing else has taken it. */
function useReturn(container: RefObject<HTMLElement | null>): void {
  const editor = useEditor();
  const isCovered = useApp((state) => state.overlay !== null || state.contextMenu !== null);
  useEffect(() => {
    if (isCovered) return undefined;
    const timer = setTimeout(() => {
      if (container.current) showFocus(container.current, editor);
    }, GIVE_BACK);
    return () => clearTimeout(timer);
  }, [container, editor, isCovered]);
}
