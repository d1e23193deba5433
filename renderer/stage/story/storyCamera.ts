import { boundingBox, boxCentre, clamp, growBox, type Box, type Size } from '../../layout/geometry.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { Camera } from '../../state/editorState.ts';
import type { StoryBoard } from './storyBoard.ts';

/** Air around the whole board, as a share of the stage. */
const MARGIN = 0.03;
/** Of the stage's width and height, at most: a block, and a card with what is around it. */
const BLOCK_SHARE = { width: 0.62, height: 0.94 };
const CARD_SHARE = { width: 0.36, height: 0.5 };
/** The letters of a card (13 units) are never larger than this share of the stage's height: 1 / 24. */
const LARGEST_LETTERS = 1 / 24 / 13;
/** Of a block at least this much is shown, board units: one with two cards is not blown up. */
const LEAST_HEIGHT = 300;
/** A block's title above its first card, and air below its last. */
const BELOW = 28;

/** Where a step is looked at from, on a stage of this size (px). */
export function cameraOf(board: StoryBoard, picture: StepPicture, stage: Size): Camera {
  const whole = fit(board.layout.box, stage, { width: 1 - 2 * MARGIN, height: 1 - 2 * MARGIN });
  const { block, card } = subjectOf(board, picture);
  if (!block) return whole;
  const largest = Math.max(whole.z, LARGEST_LETTERS * stage.height);
  const ofBlock = fit(block, stage, BLOCK_SHARE, largest);
  const onBoard = (camera: Camera): Camera => keepOn(growBox(board.layout.box, airOf(stage) / camera.z), camera, stage);
  if (!card) return onBoard(ofBlock);
  const ofCard = fit(card, stage, CARD_SHARE, largest);
  // A long card may need to be further away than its block.
  const z = clamp(ofCard.z, whole.z, largest);
  // From card to card the camera rests, as long as their block is seen as a whole.
  return onBoard(keepOn(growBox(block, airOf(stage) / z), centred(boxCentre(card), z, stage), stage));
}

/** What a step is about, wherever it is looked at from: its block as far as it has cards, and its card. No block: the whole board. */
export function subjectOf(board: StoryBoard, { block, card }: StepPicture): Readonly<{ block: Box | null; card: Box | null }> {
  return {
    block: block === null ? null : blockPart(board, block),
    card: (card === null ? undefined : board.layout.cards.get(card)) ?? null,
  };
}

/** A share of the way between two cameras. Zooms go by ratio, so that the way looks even. */
export function cameraBetween(from: Camera, to: Camera, share: number, stage: Size): Camera {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const z = from.z * (to.z / from.z) ** share;
  const middle = (camera: Camera, side: 'x' | 'y', length: number): number => camera[side] + length / 2 / camera.z;
  // What is far off moves with the zoom: as fast on the screen at the end as at the beginning.
  const way = from.z === to.z ? share : (1 / from.z - 1 / z) / (1 / from.z - 1 / to.z);
  const at = (side: 'x' | 'y', length: number): number => {
    const [a, b] = [middle(from, side, length), middle(to, side, length)];
    return a + (b - a) * way - length / 2 / z;
  };
  return { x: at('x', stage.width), y: at('y', stage.height), z };
}

/** Slow at both ends. */
export function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

/** The title of a block and all its cards, also those that are not seen yet: the camera stays while they come. */
function blockPart({ layout, cards }: StoryBoard, key: string): Box | null {
  const block = Object.values(layout.blocks).find((one) => one.block === key);
  if (!block) return null;
  const inside = boundingBox(cards.filter((card) => card.block === key).map(({ box }) => box));
  const bottom = inside ? inside.y + inside.height + BELOW : block.y;
  const height = Math.min(block.height, Math.max(LEAST_HEIGHT, bottom - block.y));
  return { x: block.x, y: block.y, width: block.width, height };
}

function fit(box: Box, stage: Size, share: Size, largest = Infinity): Camera {
  const z = Math.min((stage.width * share.width) / box.width, (stage.height * share.height) / box.height, largest);
  return centred(boxCentre(box), z, stage);
}

function centred({ x, y }: Readonly<{ x: number; y: number }>, z: number, stage: Size): Camera {
  return { x: x - stage.width / 2 / z, y: y - stage.height / 2 / z, z };
}

/** Air around what is shown, px. */
function airOf({ width, height }: Size): number {
  return MARGIN * Math.min(width, height);
}

/** Moves a camera so that it sees no more beside a box than it must; what is smaller than the picture stands in its middle. */
function keepOn(box: Box, { x, y, z }: Camera, stage: Size): Camera {
  const along = (at: number, length: number, start: number, size: number): number =>
    length >= size ? start + (size - length) / 2 : clamp(at, start, start + size - length);
  return { x: along(x, stage.width / z, box.x, box.width), y: along(y, stage.height / z, box.y, box.height), z };
}
