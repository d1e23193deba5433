import { boundingBox } from '../geometry.ts';
import type { SceneNode } from '../scene.ts';
import { flow, type Placed, type Section } from './flow.ts';
import { columnLeft, type PageGrid } from './pageGrid.ts';

/** Sections set in the columns of as many pages as they need. `below`: how much of the first page stands above them, under its header. */
export function sectionPages<Key extends string>(
  sections: readonly Section<Key>[],
  grid: PageGrid,
  below: number,
  nameOf: (key: Key) => string,
): SceneNode[][] {
  const room = grid.box.height - grid.head.height;
  const pages = flow(sections, grid.columns, { first: room - below, next: room });
  return pages.map((placed, index) => sectionNodes(placed, grid, grid.head.height + (index === 0 ? below : 0), nameOf));
}

/** What lies on a page as a tree: sections, in them entries, in them lines; in the order of reading. */
function sectionNodes<Key extends string>(
  placed: readonly Placed<Key>[],
  grid: PageGrid,
  top: number,
  nameOf: (key: Key) => string,
): SceneNode[] {
  return [...Map.groupBy(placed, ({ key }) => key)].map(([key, inSection]) => {
    const byEntry = Map.groupBy(inSection, ({ entry }) => entry);
    const children = [...byEntry].flatMap(([id, strips]) => {
      const drawn = strips.map(({ strip, column, y }) => strip.draw(columnLeft(grid, column), top + y));
      return id === null ? drawn : [groupNode('entry', id, '', drawn)];
    });
    return groupNode('block', key, nameOf(key), children);
  });
}

function groupNode(role: 'block' | 'entry', id: string, label: string, children: readonly SceneNode[]): SceneNode {
  const box = boundingBox(children.map((child) => child.box)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { role, id, label, box, items: [], children };
}
