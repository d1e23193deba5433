import type { BoardFile } from '../board.ts';
import type { Camera, FloorBoard } from './floorBoard.ts';

/** What a floor has to be able to do; its own pointer and wheel handlers do the rest. */
export type Floor = Readonly<{
  show: (file: BoardFile, camera: Camera) => void;
  setCamera: (camera: Camera) => void;
  camera: () => Camera;
  board: () => FloorBoard | null;
}>;

/** Offers a floor under the name of the editor's own interface, so that the bench drives all three alike. */
export function offerFloor(floor: Floor): void {
  // By script, because the pages are served under the editor's own policy, which knows no inline styles.
  document.body.style.margin = '0';
  document.body.style.overflow = 'hidden';
  const bench = {
    ready: true,
    bootMs: performance.now(),
    load: async (file: BoardFile, { camera }: { camera: Camera }) => {
      floor.show(file, camera);
      await painted();
    },
    setCamera: async (camera: Camera) => {
      floor.setCamera(camera);
      await painted();
    },
    card: (id: string) => cardPlace(floor, id),
    counts: () => ({ cards: floor.board()?.cards.size ?? 0, links: floor.board()?.links.length ?? 0 }),
  };
  Object.assign(window, { __bmc: bench });
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** The page is the canvas, so the camera's px are those of the page. */
function cardPlace(floor: Floor, id: string) {
  const box = floor.board()?.cards.get(id)?.box;
  if (!box) return null;
  const { x, y, z } = floor.camera();
  const { width, height } = box;
  return { x: box.x, y: box.y, w: width, h: height, sx: (box.x + width / 2 - x) * z, sy: (box.y + height / 2 - y) * z };
}
