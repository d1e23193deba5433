import { toBoard } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import { dropMove, startMove, stepMove } from './moveTool.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** Drags the selected cards, with Alt a copy of them. The document changes once, when they are let go. */
export function moveGesture(
  editor: Editor,
  pressedId: string,
  start: PointerInput,
  onLinksRemoved: (count: number) => void,
): RunningGesture {
  if (!editor.get().selection.has(pressedId)) editor.set({ selection: new Set([pressedId]) });
  const drag = startMove(editor.get(), pressedId);
  const from = toBoard(editor.get().camera, start.screen);
  const step = (input: PointerInput) => {
    const state = editor.get();
    return drag ? stepMove(state, drag, from, toBoard(state.camera, input.screen), input.mod) : null;
  };
  return {
    scrolls: true,
    move: (input) => {
      const now = step(input);
      if (drag && now) editor.set({ gesture: { kind: 'move', ids: drag.ids, isCopy: input.alt, ...now } });
    },
    drop: (input) => {
      const now = step(input);
      if (!drag || !now) return;
      const removed = dropMove(editor, drag, now, input.alt, input.mod);
      if (removed > 0) onLinksRemoved(removed);
    },
    cancel: () => undefined,
  };
}
