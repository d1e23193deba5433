import { paintItems, paintNode, prepareContext, type PaintContext } from '../../export/canvas/paintItems.ts';
import { boxesOverlap, growBox, type Box, type Size } from '../../layout/geometry.ts';
import type { DrawItem } from '../../layout/scene.ts';
import type { Camera } from '../../state/editorState.ts';
import type { StoryBoard, StoryLink } from './storyBoard.ts';
import { paintEdges, type StoryEdges } from './storyEdges.ts';
import { alphaBetween, type LinkLight, type StoryLight } from './storyLight.ts';

/** The moment that is painted: on the way (0 to 1) from one light to another. */
export type StoryMoment = Readonly<{
  before: StoryLight | null;
  after: StoryLight;
  share: number;
  camera: Camera;
  edges: StoryEdges;
}>;

/** Badges and rings reach beyond their box, board units. */
const OVERHANG = 14;
/** Width of a ring as a share of the stage's height: as thick in a preview as on a wall. */
const RING = 0.0046;
const STRONG_WIDTH = 2.6;
/** Strong lines run below the cards and shimmer through them, as on the board. */
const THROUGH_CARDS = 0.16;
/** Below this nothing can be seen. */
const FAINT = 0.01;

/** What is painted, the part of the board that is seen, px of the canvas a board unit, and the width of a ring in board units. */
type Scenery = Readonly<{ board: StoryBoard; moment: StoryMoment; seen: Box; scale: number; ring: number }>;

/** Paints a moment of the story. `ratio` is px of the canvas a CSS px; `stage` is in CSS px. */
export function paintStory(context: PaintContext, board: StoryBoard, moment: StoryMoment, stage: Size, ratio: number): void {
  const { camera } = moment;
  const scale = camera.z * ratio;
  prepareContext(context);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = board.theme.background;
  context.fillRect(0, 0, stage.width * ratio, stage.height * ratio);
  context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  const seen = growBox(areaOf(camera, stage), OVERHANG);
  const scenery = { board, moment, seen, scale, ring: (RING * stage.height) / camera.z };
  const blocks = board.blocks.filter(({ box }) => boxesOverlap(box, seen));
  for (const { block, box, node } of blocks) {
    paintItems(context, node.items, scale);
    paintRing(context, scenery, block, box);
  }
  paintLinks(context, scenery);
  for (const { block, node, question } of blocks) {
    for (const child of node.children) paintNode(context, child, scale);
    context.globalAlpha = alphaOf(moment, 'asking', block);
    if (context.globalAlpha > FAINT) for (const child of question) paintNode(context, child, scale);
    context.globalAlpha = 1;
  }
  paintCards(context, scenery);
  context.globalAlpha = THROUGH_CARDS;
  paintLinks(context, scenery, true);
  context.globalAlpha = 1;
  context.setTransform(1, 0, 0, 1, 0, 0);
  paintEdges(context, moment.edges, { width: stage.width * ratio, height: stage.height * ratio }, board.theme.background);
}

/** How many cards a camera sees: a flight over thousands would stutter. */
export function cardsSeen(board: StoryBoard, camera: Camera, stage: Size): number {
  const area = areaOf(camera, stage);
  return board.cards.filter(({ box }) => boxesOverlap(box, area)).length;
}

function areaOf({ x, y, z }: Camera, { width, height }: Size): Box {
  return { x, y, width: width / z, height: height / z };
}

function paintCards(context: PaintContext, scenery: Scenery): void {
  const { board, moment, seen, scale } = scenery;
  const { before, after, share } = moment;
  for (const { id, box, node } of board.cards) {
    const [was, will] = [before?.cards.get(id), after.cards.get(id)];
    const alpha = alphaBetween(was, will, share);
    if (alpha < FAINT || !boxesOverlap(box, seen)) continue;
    // A faded card is still paper: no line is seen through it.
    context.globalAlpha = alphaBetween(Number(was !== undefined), Number(will !== undefined), share);
    paintItems(context, [{ kind: 'rect', ...box, radius: 7, fill: board.theme.blockFill }], scale);
    paintRing(context, scenery, id, growBox(box, 3));
    context.globalAlpha = alpha;
    paintNode(context, node, scale);
  }
  context.globalAlpha = 1;
}

function paintLinks(context: PaintContext, { board, moment, seen, scale }: Scenery, onlyStrong = false): void {
  const { before, after, share } = moment;
  const ground = context.globalAlpha;
  for (const one of board.links) {
    const light = between(before?.links.get(one.link.id), after.links.get(one.link.id), share);
    if (light.alpha < FAINT || (onlyStrong && light.strength < FAINT) || !boxesOverlap(one.curve.box, seen)) continue;
    context.globalAlpha = ground * light.alpha * (onlyStrong ? light.strength : 1);
    paintItems(context, linkItems(one, light), scale);
  }
  context.globalAlpha = ground;
}

const DARK: LinkLight = { alpha: 0, strength: 0, color: null };

function between(before: LinkLight = DARK, after: LinkLight = DARK, share: number): LinkLight {
  return {
    alpha: alphaBetween(before.alpha, after.alpha, share),
    strength: alphaBetween(before.strength, after.strength, share),
    color: (after.alpha > 0 ? after : before).color,
  };
}

function linkItems({ node }: StoryLink, { strength, color }: LinkLight): readonly DrawItem[] {
  if (strength < FAINT && color === null) return node.items;
  return node.items.map((item): DrawItem => {
    if (item.kind === 'circle') return { ...item, r: item.r + strength, fill: color ?? item.fill };
    if (item.kind !== 'path') return item;
    const { strokeWidth = 1, opacity = 1 } = item;
    return {
      ...item,
      stroke: color ?? item.stroke,
      strokeWidth: strokeWidth + (STRONG_WIDTH - strokeWidth) * strength,
      opacity: opacity + (1 - opacity) * strength,
    };
  });
}

/** How far a block has come to ask, or a card or a block to have its ring. */
function alphaOf({ before, after, share }: StoryMoment, what: 'asking' | 'ringed', id: string): number {
  return alphaBetween(Number(before?.[what].has(id) ?? false), Number(after[what].has(id)), share);
}

function paintRing(context: PaintContext, { board, moment, scale, ring }: Scenery, id: string, box: Box): void {
  const alpha = alphaOf(moment, 'ringed', id);
  if (alpha < FAINT) return;
  context.globalAlpha = alpha;
  paintItems(context, [{ kind: 'rect', ...box, radius: 10, stroke: board.theme.accent, strokeWidth: ring }], scale);
  context.globalAlpha = 1;
}
