import type { Box } from '../../layout/geometry.ts';
import { boxesOverlap } from '../../layout/geometry.ts';
import { toScreen } from '../../state/cameraMoves.ts';
import type { Editor } from '../../state/editor.ts';

/** Air between the find bar and the card it has uncovered, CSS px. */
const AIR = 12;

/** Moves the camera up so that a card does not lie under something: `cover` in CSS px from the canvas's top left. */
export function uncoverCard(editor: Editor, cardId: string, cover: Box): void {
  const { layout, camera } = editor.get();
  const box = layout.cards.get(cardId);
  if (!box) return;
  const onScreen = { ...toScreen(camera, box), width: box.width * camera.z, height: box.height * camera.z };
  if (!boxesOverlap(onScreen, cover, AIR / 2)) return;
  const hidden = cover.y + cover.height + AIR - onScreen.y;
  editor.set({ camera: { ...camera, y: camera.y - hidden / camera.z } });
}
