import type { DrawItem, PathCommand, SceneNode } from '../scene.ts';

/** A node with all that is in it, further down. */
export function moveDown(node: SceneNode, by: number): SceneNode {
  const { box, items, children } = node;
  return {
    ...node,
    box: { ...box, y: box.y + by },
    items: items.map((item) => moveItem(item, by)),
    children: children.map((child) => moveDown(child, by)),
  };
}

function moveItem(item: DrawItem, by: number): DrawItem {
  switch (item.kind) {
    case 'text':
      return { ...item, baseline: item.baseline + by };
    case 'rect':
    case 'image':
      return { ...item, y: item.y + by };
    case 'circle':
      return { ...item, cy: item.cy + by };
    case 'path':
      return { ...item, commands: item.commands.map((command) => moveCommand(command, by)) };
  }
}

function moveCommand(command: PathCommand, by: number): PathCommand {
  switch (command[0]) {
    case 'Z':
      return command;
    case 'C':
      return ['C', command[1], command[2] + by, command[3], command[4] + by, command[5], command[6] + by];
    default:
      return [command[0], command[1], command[2] + by];
  }
}
