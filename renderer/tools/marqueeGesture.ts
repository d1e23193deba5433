import type { Box, Point } from '../layout/geometry.ts';
import { toBoard } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import { cardsInBox } from './hitTest.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** A frame drawn over empty board selects what it touches; with Shift in addition to what is selected. */
export function marqueeGesture(editor: Editor, start: PointerInput): RunningGesture {
  const before = editor.get().selection;
  // Something may be deleted by keyboard while the frame is open.
  const restore = (): void => {
    const { cards, links } = editor.get().document;
    editor.set({ selection: new Set([...before].filter((id) => cards.has(id) || links.has(id))) });
  };
  const from = toBoard(editor.get().camera, start.screen);
  return {
    scrolls: true,
    move: ({ screen }) => {
      const state = editor.get();
      const box = boxBetween(from, toBoard(state.camera, screen));
      const ids = cardsInBox(state, box);
      editor.set({ gesture: { kind: 'marquee', box }, selection: new Set(start.shift ? [...before, ...ids] : ids) });
    },
    drop: () => {
      const { selection, document } = editor.get();
      const first = [...selection].flatMap((id) => document.cards.get(id) ?? [])[0];
      if (first) editor.set({ focus: { block: first.block, cardId: first.id } });
    },
    cancel: restore,
  };
}

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
