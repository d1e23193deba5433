import type { Box } from '../layout/geometry.ts';
import { resizeWidth } from '../layout/place/resize.ts';
import { SNAP_DISTANCE } from '../layout/place/spacing.ts';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH } from '../model/document.ts';
import { changeCards } from '../model/edits/cardEdits.ts';
import { toBoard } from '../state/cameraMoves.ts';
import { roomOperations } from '../state/cardPlaces.ts';
import type { Editor } from '../state/editor.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** The right edge follows the hand; the text breaks anew on the way, and cards below make room when it is let go. */
export function resizeGesture(editor: Editor, cardId: string, start: PointerInput): RunningGesture {
  const state = editor.get();
  const card = state.document.cards.get(cardId);
  const box = state.layout.cards.get(cardId);
  const neighbours: Box[] = [];
  for (const [id, other] of state.layout.cards) if (id !== cardId) neighbours.push(other);
  const grip = box ? box.x + box.width - toBoard(state.camera, start.screen).x : 0;
  const measure = (input: PointerInput) => {
    if (!box) return null;
    const { camera } = editor.get();
    const wishedWidth = toBoard(camera, input.screen).x + grip - box.x;
    const distance = input.mod ? 0 : SNAP_DISTANCE / camera.z;
    return resizeWidth({ card: box, wishedWidth, min: CARD_MIN_WIDTH, max: CARD_MAX_WIDTH, neighbours, distance });
  };
  return {
    scrolls: false,
    move: (input) => {
      const now = measure(input);
      if (now) editor.set({ gesture: { kind: 'resize', id: cardId, ...now } });
    },
    drop: (input) => {
      const now = measure(input);
      if (!card || !now) return;
      const { document } = editor.get();
      const changes = changeCards(document, [cardId], { width: now.width });
      const room = changes.length > 0 ? roomOperations(document, { ...card, width: now.width }) : [];
      editor.commit('step.resizeCard', [...changes, ...room], { selection: [cardId] });
      if (box) followCard(editor, cardId, box);
    },
    cancel: () => undefined,
  };
}

/** A wider card may widen every column of the poster: the edge that was dragged stays under the pointer. */
function followCard(editor: Editor, cardId: string, { x, y }: Box): void {
  const { layout, camera } = editor.get();
  const now = layout.cards.get(cardId);
  if (!now || (now.x === x && now.y === y)) return;
  editor.set({ camera: { ...camera, x: camera.x + now.x - x, y: camera.y + now.y - y } });
}
