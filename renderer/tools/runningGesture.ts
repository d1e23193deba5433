import type { PointerInput } from './pointerInput.ts';

/** A drag in progress. Each gets every move after the press; `drop` commits, `cancel` leaves no trace. */
export type RunningGesture = Readonly<{
  move: (input: PointerInput) => void;
  drop: (input: PointerInput) => void;
  cancel: () => void;
  /** Edges of the view pull the board along while this gesture runs. */
  scrolls: boolean;
}>;
