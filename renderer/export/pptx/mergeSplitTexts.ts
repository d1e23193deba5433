import { boundingBox } from '../../layout/geometry.ts';
import type { SceneNode } from '../../layout/scene.ts';

/** Pages break long texts into parts that lie below each other; on a slide they are one text box again. */
export function mergeSplitTexts(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const merged: SceneNode[] = [];
  for (const node of nodes) {
    const whole = node.children.length > 0 ? { ...node, children: mergeSplitTexts(node.children) } : node;
    const before = merged.at(-1);
    if (before && goesOn(before, whole)) merged.splice(-1, 1, joined(before, whole));
    else merged.push(whole);
  }
  return merged;
}

function goesOn(before: SceneNode, node: SceneNode): boolean {
  const isText = node.role === 'row' || node.role === 'entryTitle';
  return isText && before.role === node.role && before.id === node.id && before.box.x === node.box.x && before.box.y < node.box.y;
}

function joined(before: SceneNode, node: SceneNode): SceneNode {
  const box = boundingBox([before.box, node.box]) ?? before.box;
  return { ...before, box, label: `${before.label} ${node.label}`, items: [...before.items, ...node.items] };
}
