import { moveCamera } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** The board follows the hand. Where it was let go it stays; Escape does not take a pan back. */
export function panGesture(editor: Editor, start: PointerInput): RunningGesture {
  const { camera } = editor.get();
  editor.set({ gesture: { kind: 'pan' } });
  return {
    scrolls: false,
    move: ({ screen }) => {
      const { z } = camera;
      moveCamera(editor, { x: camera.x - (screen.x - start.screen.x) / z, y: camera.y - (screen.y - start.screen.y) / z, z });
    },
    drop: () => undefined,
    cancel: () => undefined,
  };
}
