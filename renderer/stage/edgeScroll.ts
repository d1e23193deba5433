import type { Point } from '../layout/geometry.ts';

/** Within this many CSS px of the edge a drag pulls the board along, faster the nearer. */
const EDGE = 32;
/** CSS px a frame. */
const MOST_SCROLL = 18;
/** A press within reach of an edge says nothing yet: only so far outwards (CSS px), and there so long (ms), is it meant. */
const OUTWARDS = 8;
const STAY = 300;

export type Side = 'left' | 'right' | 'top' | 'bottom';
type Size = Readonly<{ width: number; height: number }>;

/** `from`: how far from it the pointer was pressed, CSS px. `since`: from when on it has been further out, ms. */
type Edge = Readonly<{ from: number; since: number | null; isLive: boolean }>;
/** Which edges of the view a running drag has woken. */
export type Edges = Readonly<Record<Side, Edge>>;

export function edgesAt(point: Point, size: Size): Edges {
  return eachSide((side) => ({ from: distanceTo(side, point, size), since: null, isLive: false }));
}

/**
 * An edge pulls once the pointer has been away from it, or has gone on towards it and stayed: what lies near an edge can be
 * pressed and dragged without the board running off.
 */
export function followEdges(edges: Edges, point: Point, size: Size, now: number): Edges {
  return eachSide((side) => {
    const edge = edges[side];
    if (edge.isLive) return edge;
    const distance = distanceTo(side, point, size);
    const since = edge.from - distance > OUTWARDS ? (edge.since ?? now) : null;
    return { ...edge, since, isLive: distance >= EDGE || (since !== null && now - since >= STAY) };
  });
}

/** How far the board goes in this frame, CSS px. Edges in `still` lead to something else than more board. */
export function edgePull(edges: Edges, point: Point, size: Size, still: ReadonlySet<Side>): Point {
  const pull = (side: Side): number => {
    const inside = EDGE - distanceTo(side, point, size);
    return edges[side].isLive && !still.has(side) ? Math.min(1, Math.max(0, inside) / EDGE) * MOST_SCROLL : 0;
  };
  return { x: pull('right') - pull('left'), y: pull('bottom') - pull('top') };
}

function eachSide(edge: (side: Side) => Edge): Edges {
  return { left: edge('left'), right: edge('right'), top: edge('top'), bottom: edge('bottom') };
}

function distanceTo(side: Side, { x, y }: Point, { width, height }: Size): number {
  switch (side) {
    case 'left':
      return x;
    case 'right':
      return width - x;
    case 'top':
      return y;
    case 'bottom':
      return height - y;
  }
}
