import type Konva from 'konva';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { useStore } from 'zustand';
import type { BoardTheme } from '../layout/theme.ts';
import type { Editor } from '../state/editor.ts';
import { followViewport } from '../state/restingCamera.ts';
import { createPointerTool, type ToolEvents } from '../tools/pointerTool.ts';
import styles from './Board.module.css';
import { BoardRenderer } from './boardRenderer.ts';
import type { BlockWordsOf } from './boardView.ts';
import { connectPointer, type ContextMenuRequest } from './pointerEvents.ts';

export type BoardProps = Readonly<{
  editor: Editor;
  theme: BoardTheme;
  words: BlockWordsOf;
  events: ToolEvents;
  openMenu: ContextMenuRequest;
  /** What lies over the canvas: the accessible tree and the text field of a card being written. */
  children: ReactNode;
}>;

/**
 * The canvas: two Konva layers, each with one shape. The lower one shows the painted board, the upper one what moves and
 * what is selected. React renders here only when the window, the theme or the language changes.
 */
export function Board({ editor, theme, words, events, openMenu, children }: BoardProps) {
  const container = useRef<HTMLDivElement>(null);
  const board = useRef<Konva.Layer>(null);
  const live = useRef<Konva.Layer>(null);
  const renderer = useMemo(() => new BoardRenderer(editor), [editor]);
  useViewport(container, editor);
  useLayoutEffect(() => renderer.setLook(theme, words), [renderer, theme, words]);
  useEffect(() => {
    return renderer.connect({ drawBoard: () => void board.current?.draw(), drawLive: () => void live.current?.draw() });
  }, [renderer]);
  useEffect(() => repaintWithFonts(renderer), [renderer]);
  useEffect(() => repaintWhenSeen(renderer), [renderer]);
  useEffect(() => {
    const tool = createPointerTool(editor, events);
    return container.current ? connectPointer(container.current, editor, tool, openMenu) : undefined;
  }, [editor, events, openMenu]);
  const { width, height } = useStore(editor.store, (state) => state.viewport);
  const ratio = usePixelRatio();
  const restored = useRestoredCanvases(container);
  useEffect(() => renderer.repaintAll(), [renderer, width, height, ratio, restored]);
  return (
    <div ref={container} className={styles['board']} data-board="">
      <Stage key={`${ratio} ${restored}`} width={width} height={height} listening={false} className={styles['canvas']}>
        <Layer ref={board} listening={false}>
          <Shape listening={false} perfectDrawEnabled={false} sceneFunc={(context) => renderer.paintBoard(context._context)} />
        </Layer>
        <Layer ref={live} listening={false}>
          <Shape listening={false} perfectDrawEnabled={false} sceneFunc={(context) => renderer.paintLive(context._context)} />
        </Layer>
      </Stage>
      {children}
    </div>
  );
}

/** Text painted before the bundled font has come is the wrong text. */
function repaintWithFonts(renderer: BoardRenderer): () => void {
  const repaint = (): void => renderer.repaintAll();
  document.fonts.addEventListener('loadingdone', repaint);
  return () => document.fonts.removeEventListener('loadingdone', repaint);
}

/** Graphics can be lost while nobody looks, and not every system tells. */
function repaintWhenSeen(renderer: BoardRenderer): () => void {
  const repaint = (): void => {
    if (document.visibilityState === 'visible') renderer.repaintAll();
  };
  document.addEventListener('visibilitychange', repaint);
  return () => document.removeEventListener('visibilitychange', repaint);
}

/** The size of the canvas goes into the store, and the camera with it. */
function useViewport(container: React.RefObject<HTMLDivElement | null>, editor: Editor): void {
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const follow = followViewport(editor);
    let page = '';
    const measure = (): void => {
      const viewport = { width: element.clientWidth, height: element.clientHeight };
      const now = `${window.innerWidth} ${window.innerHeight}`;
      const before = editor.get().viewport;
      if (before.width !== viewport.width || before.height !== viewport.height) follow(viewport, now === page);
      page = now;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, editor]);
}

/** Moving a window between screens, or zooming the page, changes how many pixels a CSS px has. */
function usePixelRatio(): number {
  const [ratio, setRatio] = useState(window.devicePixelRatio);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${ratio}dppx)`);
    const update = (): void => setRatio(window.devicePixelRatio);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [ratio]);
  return ratio;
}

/**
 * How often the canvases came back empty, as when the process that draws for the browser has died. Their scale is gone with what
 * they showed, and Konva sets it only once: they want to be others.
 */
function useRestoredCanvases(container: React.RefObject<HTMLDivElement | null>): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const element = container.current;
    const add = (): void => setCount((before) => before + 1);
    // On its way down, for it does not bubble.
    element?.addEventListener('contextrestored', add, true);
    return () => element?.removeEventListener('contextrestored', add, true);
  }, [container]);
  return count;
}
