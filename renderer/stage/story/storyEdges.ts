import { clamp, type Box, type Size } from '../../layout/geometry.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { Camera } from '../../state/editorState.ts';
import type { PaintContext } from '../../export/canvas/paintItems.ts';
import type { StoryBoard } from './storyBoard.ts';
import { subjectOf } from './storyCamera.ts';

/** How far the light has ended before each side of the picture, as shares of its width or height; 0 where the board ends before it. */
export type StoryEdges = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** No further in than this, and never onto what is told. */
const MOST = { across: 0.36, down: 0.26 };
/** Stops on the way from dark to light; a straight way would show where it begins. */
const STOPS = 8;
const NO_EDGES: StoryEdges = { left: 0, right: 0, top: 0, bottom: 0 };

/** Where the light ends, so that no neighbour is cut by the edge of the picture: it has gone before. */
export function edgesOf(board: StoryBoard, picture: StepPicture, { x, y, z }: Camera, stage: Size): StoryEdges {
  const { block, card } = subjectOf(board, picture);
  if (!block) return NO_EDGES;
  const all = board.layout.box;
  const [across, down] = [stage.width / z, stage.height / z];
  /** How far a box stands inside each side, board units; below 0 it is cut. */
  const inside = (box: Box): StoryEdges => ({
    left: box.x - x,
    right: x + across - (box.x + box.width),
    top: box.y - y,
    bottom: y + down - (box.y + box.height),
  });
  const [ofBoard, ofBlock, ofCard] = [inside(all), inside(block), inside(card ?? block)];
  const depth = (side: keyof StoryEdges, length: number, most: number): number => {
    if (ofBoard[side] * z > -1) return 0;
    // Where the block itself is cut the light ends around the card, and sooner: its neighbours belong to it.
    return ofBlock[side] > 0 ? clamp(ofBlock[side] / length, 0, most) : clamp(ofCard[side] / length, 0, most / 2);
  };
  return {
    left: depth('left', across, MOST.across),
    right: depth('right', across, MOST.across),
    top: depth('top', down, MOST.down),
    bottom: depth('bottom', down, MOST.down),
  };
}

/** A share of the way between two edges. */
export function edgesBetween(from: StoryEdges, to: StoryEdges, share: number): StoryEdges {
  const between = (side: keyof StoryEdges): number => from[side] + (to[side] - from[side]) * share;
  return { left: between('left'), right: between('right'), top: between('top'), bottom: between('bottom') };
}

/** Lets the light end on a picture that is painted; `width` and `height` are of the canvas, px. `color` is `#rrggbb`. */
export function paintEdges(context: PaintContext, edges: StoryEdges, { width, height }: Size, color: string): void {
  const [left, right] = [edges.left * width, edges.right * width];
  const [top, bottom] = [edges.top * height, edges.bottom * height];
  const paint = (box: Box, from: readonly [number, number], to: readonly [number, number]): void => {
    if (box.width < 1 || box.height < 1) return;
    const gradient = context.createLinearGradient(...from, ...to);
    for (let stop = 0; stop <= STOPS; stop += 1) gradient.addColorStop(stop / STOPS, `${color}${darkness(stop / STOPS)}`);
    context.fillStyle = gradient;
    context.fillRect(box.x, box.y, box.width, box.height);
  };
  paint({ x: 0, y: 0, width: left, height }, [0, 0], [left, 0]);
  paint({ x: width - right, y: 0, width: right, height }, [width, 0], [width - right, 0]);
  paint({ x: 0, y: 0, width, height: top }, [0, 0], [0, top]);
  paint({ x: 0, y: height - bottom, width, height: bottom }, [0, height], [0, height - bottom]);
}

/** Two hexadecimal digits: all dark at the side, none where the light begins, and even at both ends. */
function darkness(share: number): string {
  const dark = 1 - share * share * (3 - 2 * share);
  return Math.round(dark * 255)
    .toString(16)
    .padStart(2, '0');
}
