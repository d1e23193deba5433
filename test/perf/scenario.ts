import { readBmcValue } from '../../renderer/formats/bmc/readBmc.ts';
import { layoutBoard } from '../../renderer/layout/boardLayout.ts';
import { boxCentre, type Box } from '../../renderer/layout/geometry.ts';
import { cameraToFit } from '../../renderer/state/cameraMoves.ts';
import type { Camera } from '../../renderer/state/editorState.ts';
import { CANVAS } from './benchBrowser.ts';
import type { BoardFile } from './board.ts';
import type { View } from './results.ts';

/** The card that is dragged has as many links as a card has on average. */
const LINKS_OF_DRAGGED = 4;

export type Scenario = Readonly<{ board: BoardFile; text: string; cameras: Readonly<Record<View, Camera>>; dragged: string }>;

/** Cameras and card are worked out once, so that all targets show and move exactly the same. */
export function makeScenario(board: BoardFile): Scenario {
  const result = readBmcValue(board, () => ({ path: '', line: null, column: null }));
  if (!result.ok) throw new Error(`The bench board is no board: ${result.problem.code}`);
  const { box, cards } = layoutBoard(result.document);
  const dragged = chooseCard(board, box, cards);
  const centre = boxCentre(cards.get(dragged) ?? box);
  const near = { x: centre.x - CANVAS.width / 2, y: centre.y - CANVAS.height / 2, z: 1 };
  return { board, text: JSON.stringify(board, null, 2), cameras: { whole: cameraToFit(box, CANVAS), near }, dragged };
}

/** The card with four links that is nearest to the middle of the board. */
function chooseCard(board: BoardFile, whole: Box, boxes: ReadonlyMap<string, Box>): string {
  const degrees = new Map<string, number>();
  for (const { from, to } of board.links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const middle = boxCentre(whole);
  const distance = (id: string): number => {
    const centre = boxCentre(boxes.get(id) ?? whole);
    return Math.hypot(centre.x - middle.x, centre.y - middle.y);
  };
  const ids = board.cards.map((card) => card.id).filter((id) => degrees.get(id) === LINKS_OF_DRAGGED);
  if (ids.length === 0) throw new Error('No card of the bench board has four links.');
  return ids.reduce((nearest, id) => (distance(id) < distance(nearest) ? id : nearest));
}
