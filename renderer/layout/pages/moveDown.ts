import type { SceneNode } from '../scene.ts';
import { placed } from './placed.ts';

/** A node with all that is in it, further down. */
export function moveDown(node: SceneNode, by: number): SceneNode {
  return placed(node, { scale: 1, x: 0, y: by });
}
