import { ASCENT, DESCENT } from '../font/font.ts';
import { boxesOverlap, growBox, type Box, type Size } from '../geometry.ts';
import type { DrawItem, Scene, SceneNode } from '../scene.ts';
import { planTiles, tilesOf } from './tilePlan.ts';
import { tileMarks } from './tileMarks.ts';

/** What a node may draw beyond its box, such as the badges on a card's edge, board units. */
const BEYOND = 10;

/**
 * A scene on the sheets it is put together from. `poster` is the area it fills when it is whole, `sheet` the area a sheet can be
 * printed on, both in points. A scene that fits on one sheet stays as it is.
 */
export function tileScenes(scene: Scene, poster: Size, sheet: Size): Scene[] {
  const { box } = scene;
  const scale = Math.min(poster.width / box.width, poster.height / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  if (width <= sheet.width && height <= sheet.height) return [scene];
  const plan = planTiles({ width, height }, sheet);
  return tilesOf(plan).map((tile, index): Scene => {
    const window: Box = {
      x: box.x + tile.box.x / scale,
      y: box.y + tile.box.y / scale,
      width: tile.box.width / scale,
      height: tile.box.height / scale,
    };
    const marks = tileMarks({ tile, plan, window, unit: 1 / scale, title: scene.title });
    return {
      ...scene,
      box: centred(window, { width: sheet.width / scale, height: sheet.height / scale }),
      window,
      nodes: [...nodesIn(scene.nodes, window), ...marks],
      // The poster begins on the first of its sheets.
      outline: index === 0 ? scene.outline : '',
      pageLabel: tile.name,
    };
  });
}

function centred({ x, y, width, height }: Box, size: Size): Box {
  return { x: x - (size.width - width) / 2, y: y - (size.height - height) / 2, ...size };
}

/** What of the nodes can be seen through the window. Lines of text keep their objects, so that they can be counted once. */
function nodesIn(nodes: readonly SceneNode[], window: Box): SceneNode[] {
  return nodes.flatMap((node): SceneNode[] => {
    const children = nodesIn(node.children, window);
    const isThere = boxesOverlap(growBox(node.box, BEYOND), window);
    if (!isThere && children.length === 0) return [];
    const items = isThere ? node.items.filter((item) => isIn(item, window)) : [];
    return [{ ...node, items, children }];
  });
}

function isIn(item: DrawItem, window: Box): boolean {
  if (item.kind !== 'text') return true;
  const { x, baseline, size, width } = item;
  return boxesOverlap({ x, y: baseline - ASCENT * size, width, height: (ASCENT + DESCENT) * size }, window);
}
