import { parkCards } from '../model/edits/parkEdits.ts';
import { toBoard } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import { dropMove, startMove, stepMove } from './moveTool.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** Drags the selected cards, with Alt a copy of them; over the parking area to park them. The document changes once, when they are let go. */
export function moveGesture(
  editor: Editor,
  pressedId: string,
  start: PointerInput,
  onLinksRemoved: (count: number, isParked: boolean) => void,
): RunningGesture {
  if (!editor.get().selection.has(pressedId)) editor.set({ selection: new Set([pressedId]) });
  const drag = startMove(editor.get(), pressedId);
  const from = toBoard(editor.get().camera, start.screen);
  const step = (input: PointerInput) => {
    const state = editor.get();
    if (!drag) return null;
    const now = stepMove(state, drag, from, toBoard(state.camera, input.screen), input.mod || input.isOverParking === true);
    return input.isOverParking ? { ...now, target: null } : now;
  };
  return {
    scrolls: true,
    move: (input) => {
      const now = step(input);
      if (drag && now)
        editor.set({ gesture: { kind: 'move', ids: drag.ids, isCopy: input.alt, parks: input.isOverParking === true, ...now } });
    },
    drop: (input) => {
      const now = step(input);
      if (!drag || !now) return;
      const isParked = input.isOverParking === true;
      const removed = isParked ? park(editor, drag.ids) : dropMove(editor, drag, now, input.alt, input.mod);
      if (removed > 0) onLinksRemoved(removed, isParked);
    },
    cancel: () => undefined,
  };
}

/** Answers how many links it has cost. */
function park(editor: Editor, ids: ReadonlySet<string>): number {
  const operations = parkCards(editor.get().document, ids);
  editor.commit('step.park', operations, { selection: [] });
  return operations.filter(({ kind }) => kind === 'link').length;
}
