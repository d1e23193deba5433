import type { Point } from '../layout/geometry.ts';

/** A pointer event as tools see it: no DOM and no Konva. `screen` is in CSS px from the canvas's top left. */
export type PointerInput = Readonly<{
  screen: Point;
  /** 0 main, 1 middle, 2 right button. */
  button: number;
  shift: boolean;
  alt: boolean;
  /** Ctrl, or Cmd on a Mac: suspends snapping while something is dragged. */
  mod: boolean;
  /** The space bar is held: the main button pans. */
  space: boolean;
  touch: boolean;
  /** Over the parking area, which lies beside or over the board. */
  isOverParking?: boolean | undefined;
}>;
