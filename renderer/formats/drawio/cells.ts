import { labelText } from './labelText.ts';
import { child, children, type XmlNode } from './unpack.ts';

/** One cell of a diagram with its place on the page. */
export type Cell = Readonly<{
  id: string;
  text: string;
  isVertex: boolean;
  isEdge: boolean;
  source: string;
  target: string;
  /** A hex colour, or empty. */
  fill: string;
  x: number;
  y: number;
  width: number;
  height: number;
}>;

type Raw = Readonly<{ id: string; label: string; cell: XmlNode }>;

/** All cells of a page; places of nested cells count from the page. Ids carry the page, for pages repeat them. */
export function cellsOf(model: XmlNode, page: number): readonly Cell[] {
  const root = child(model, 'root') ?? {};
  const raws: readonly Raw[] = [
    ...children(root, 'mxCell').map((cell) => ({ id: attribute(cell, 'id'), label: attribute(cell, 'value'), cell })),
    ...['object', 'UserObject'].flatMap((name) =>
      children(root, name).flatMap((wrapper) =>
        children(wrapper, 'mxCell').map((cell) => ({ id: attribute(wrapper, 'id'), label: attribute(wrapper, 'label'), cell })),
      ),
    ),
  ];
  const byId = new Map(raws.map((raw) => [raw.id, raw]));
  const key = (id: string): string => (id === '' ? '' : `${page}:${id}`);
  return raws.map(({ id, label, cell }) => ({
    ...{ id: key(id), text: labelText(label), isVertex: attribute(cell, 'vertex') === '1' },
    ...{
      isEdge: attribute(cell, 'edge') === '1',
      source: key(attribute(cell, 'source')),
      target: key(attribute(cell, 'target')),
    },
    fill: /(?:^|;)fillColor=(#[\da-f]{6})/i.exec(attribute(cell, 'style'))?.[1]?.toLowerCase() ?? '',
    ...boxOf(cell, byId),
  }));
}

/** More levels than people nest. */
const MAX_DEPTH = 20;

function boxOf(cell: XmlNode, byId: ReadonlyMap<string, Raw>) {
  const own = geometry(cell);
  let { x, y } = own;
  let parent = byId.get(attribute(cell, 'parent'));
  for (let depth = 0; parent && depth < MAX_DEPTH; depth++) {
    const outer = geometry(parent.cell);
    x += outer.x;
    y += outer.y;
    parent = byId.get(attribute(parent.cell, 'parent'));
  }
  return { x, y, width: own.width, height: own.height };
}

function geometry(cell: XmlNode) {
  const node = child(cell, 'mxGeometry') ?? {};
  const at = (name: string): number => Number.parseFloat(attribute(node, name)) || 0;
  return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
}

function attribute(node: XmlNode, name: string): string {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : '';
}
