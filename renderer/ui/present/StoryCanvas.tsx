import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../layout/geometry.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import { cardsSeen, paintStory } from '../../stage/story/paintStory.ts';
import type { StoryBoard } from '../../stage/story/storyBoard.ts';
import { cameraBetween, cameraOf, eased } from '../../stage/story/storyCamera.ts';
import { edgesBetween, edgesOf, type StoryEdges } from '../../stage/story/storyEdges.ts';
import { lightOf, type StoryLight } from '../../stage/story/storyLight.ts';
import type { Camera } from '../../state/editorState.ts';
import styles from './StoryStage.module.css';

/** How long the camera is on its way, ms. */
const FLIGHT = 460;
/** A flight over more cards than this would stutter: then it is a cut. */
const MOST_CARDS = 600;

type Shown = Readonly<{ board: StoryBoard; light: StoryLight; camera: Camera; edges: StoryEdges; stage: Size }>;

/** The board as it is seen at a step, filling its frame; the camera goes calmly from step to step. */
export function StoryCanvas({ board, picture, label }: Readonly<{ board: StoryBoard; picture: StepPicture; label: string }>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useSize(canvas);
  const shown = useRef<Shown | null>(null);
  const fonts = useFonts();
  useLayoutEffect(() => {
    const context = stage ? canvas.current?.getContext('2d', { alpha: false }) : null;
    if (!stage || !context) return undefined;
    const ratio = fitCanvas(context.canvas, stage);
    const light = lightOf(board, picture);
    const goal = cameraOf(board, picture, stage);
    const edges = edgesOf(board, picture, goal, stage);
    const before = shown.current;
    const canFly = before !== null && before.board === board && before.stage === stage && !prefersStillness();
    const isFlight = canFly && cardsSeen(board, before.camera, stage) + cardsSeen(board, goal, stage) < MOST_CARDS;
    const paint = (share: number): void => {
      const part = eased(share);
      const camera = isFlight ? cameraBetween(before.camera, goal, part, stage) : goal;
      const ends = isFlight ? edgesBetween(before.edges, edges, part) : edges;
      shown.current = { board, light, camera, edges: ends, stage };
      const moment = { before: isFlight ? before.light : null, after: light, share: part, camera, edges: ends };
      paintStory(context, board, moment, stage, ratio);
    };
    if (!isFlight) {
      paint(1);
      return undefined;
    }
    return animate(FLIGHT, paint);
  }, [board, picture, stage, fonts]);
  return <canvas ref={canvas} role="img" aria-label={label} className={styles['canvas']} />;
}

/** Calls back once a frame with the share of the time that is over; the answer stops it. */
function animate(duration: number, paint: (share: number) => void): () => void {
  const start = performance.now();
  let frame = 0;
  const next = (): void => {
    const share = Math.min(1, (performance.now() - start) / duration);
    paint(share);
    if (share < 1) frame = requestAnimationFrame(next);
  };
  next();
  return () => cancelAnimationFrame(frame);
}

function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Size): number {
  const density = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  // In older browsers it is 1 where nothing is magnified, and missing elsewhere.
  const ratio = density * ('currentCSSZoom' in canvas ? canvas.currentCSSZoom : 1);
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a size clears the canvas, also where it stays the same.
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
  }
  return ratio;
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The size of an element in CSS px; null until it has one. The same object while it stays. */
function useSize(ref: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) =>
        width === 0 || (before && before.width === width && before.height === height) ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** Counts up when fonts have come: text painted before is the wrong text. */
function useFonts(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const more = (): void => setCount((before) => before + 1);
    document.fonts.addEventListener('loadingdone', more);
    return () => document.fonts.removeEventListener('loadingdone', more);
  }, []);
  return count;
}
