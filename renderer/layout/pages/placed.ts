import type { Box } from '../geometry.ts';
import type { DrawItem, Paint, PathCommand, SceneNode } from '../scene.ts';

/** From the units of a drawing to those of the page it is put on. */
export type Placing = Readonly<{ scale: number; x: number; y: number }>;

/** A node with all that is in it, larger or smaller, elsewhere. */
export function placed(node: SceneNode, placing: Placing): SceneNode {
  return {
    ...node,
    box: placedBox(node.box, placing),
    items: node.items.map((item) => placedItem(item, placing)),
    children: node.children.map((child) => placed(child, placing)),
  };
}

export function placedBox({ x, y, width, height }: Box, { scale, ...to }: Placing): Box {
  return { x: to.x + x * scale, y: to.y + y * scale, width: width * scale, height: height * scale };
}

function placedItem(item: DrawItem, placing: Placing): DrawItem {
  const { scale, x, y } = placing;
  switch (item.kind) {
    case 'text':
      return {
        ...item,
        ...{ x: x + item.x * scale, baseline: y + item.baseline * scale, size: item.size * scale, width: item.width * scale },
      };
    case 'image':
      return { ...item, ...placedBox(item, placing) };
    case 'rect':
      return { ...item, ...stroke(item, scale), ...placedBox(item, placing), radius: item.radius * scale };
    case 'circle':
      return { ...item, ...stroke(item, scale), cx: x + item.cx * scale, cy: y + item.cy * scale, r: item.r * scale };
    case 'path':
      return { ...item, ...stroke(item, scale), commands: item.commands.map((command) => placedCommand(command, placing)) };
  }
}

function stroke({ stroke: color, strokeWidth = 1 }: Paint, scale: number): Pick<Paint, 'strokeWidth'> {
  return color === undefined || scale === 1 ? {} : { strokeWidth: strokeWidth * scale };
}

function placedCommand(command: PathCommand, { scale, x, y }: Placing): PathCommand {
  const [toX, toY] = [(value: number) => x + value * scale, (value: number) => y + value * scale];
  switch (command[0]) {
    case 'Z':
      return command;
    case 'C':
      return ['C', toX(command[1]), toY(command[2]), toX(command[3]), toY(command[4]), toX(command[5]), toY(command[6])];
    default:
      return [command[0], toX(command[1]), toY(command[2])];
  }
}
