import type { Point } from '../layout/geometry.ts';
import { moveCamera, toBoard, zoomAbout } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';

/** Two fingers on the board: what lies between them stays between them while they move and spread. */
export type Pinch = Readonly<{
  /** True from the second finger on: the first one's gesture is over. */
  down: (pointerId: number, at: Point) => boolean;
  /** True while two fingers are down: the move belongs to the pinch. */
  move: (pointerId: number, at: Point) => boolean;
  up: (pointerId: number) => void;
}>;

export function createPinch(editor: Editor): Pinch {
  const fingers = new Map<number, Point>();
  return {
    down: (pointerId, at) => {
      fingers.set(pointerId, at);
      return fingers.size >= 2;
    },
    move: (pointerId, at) => {
      const before = [...fingers.values()];
      if (fingers.has(pointerId)) fingers.set(pointerId, at);
      const after = [...fingers.values()];
      if (after.length < 2) return false;
      followFingers(editor, spanOf(before), spanOf(after));
      return true;
    },
    up: (pointerId) => fingers.delete(pointerId),
  };
}

type Span = Readonly<{ middle: Point; distance: number }>;

function spanOf([a, b]: readonly Point[]): Span {
  if (!a || !b) return { middle: { x: 0, y: 0 }, distance: 1 };
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}

function followFingers(editor: Editor, before: Span, after: Span): void {
  const { camera } = editor.get();
  const zoomed = zoomAbout(camera, (camera.z * after.distance) / before.distance, after.middle);
  const held = toBoard(camera, before.middle);
  const now = toBoard(camera, after.middle);
  moveCamera(editor, { ...zoomed, x: zoomed.x + held.x - now.x, y: zoomed.y + held.y - now.y });
}
