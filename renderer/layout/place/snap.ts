import type { Box } from '../geometry.ts';
import { nearestLine, snapLines, spanOf } from './snapLines.ts';
import type { SnapHit, SnapLines, Span } from './snapLines.ts';

/**
 * A line that shows why something snapped. `axis: 'x'` is a vertical line at x = `at` from y = `from` to y = `to`;
 * `axis: 'y'` a horizontal line at y = `at` from x = `from` to x = `to`. Board units.
 */
export type Guide = Readonly<{ axis: 'x' | 'y'; at: number; from: number; to: number }>;

/** How far to move so that the box sits on the lines found, at most `distance` on each axis; 0 where nothing is near. */
export type Snap = Readonly<{ dx: number; dy: number; guides: readonly Guide[] }>;

export type Snapper = Readonly<{
  /** `moving` is the box around all dragged cards, `distance` is `SNAP_DISTANCE / zoom`. Board units. */
  snap: (moving: Box, distance: number) => Snap;
}>;

export type SnapArgs = Readonly<{ moving: Box; others: readonly Box[]; blocks: readonly Box[]; distance: number }>;

/** Two hits agree when they ask for the same move up to rounding. */
const SAME_MOVE = 1e-6;

/**
 * An index for one drag: made on press, asked on every pointer step. `others` are the cards that stay, `blocks` the content
 * areas, both in board coordinates.
 */
export function createSnapper(others: readonly Box[], blocks: readonly Box[]): Snapper {
  const across = snapLines(others, blocks, 'x');
  const down = snapLines(others, blocks, 'y');
  return {
    snap: (moving, distance) => {
      const x = axisHits(across, spanOf(moving, 'x'), distance);
      const y = axisHits(down, spanOf(moving, 'y'), distance);
      const dx = x[0]?.delta ?? 0;
      const dy = y[0]?.delta ?? 0;
      const there = { ...moving, x: moving.x + dx, y: moving.y + dy };
      const guides = [
        ...x.map((hit) => guide(hit, 'x', spanOf(there, 'x'))),
        ...y.map((hit) => guide(hit, 'y', spanOf(there, 'y'))),
      ];
      return { dx, dy, guides };
    },
  };
}

/** One snap without an index; for a single question. */
export function snap({ moving, others, blocks, distance }: SnapArgs): Snap {
  return createSnapper(others, blocks).snap(moving, distance);
}

/** The lines that agree on the shortest move. The centre is left out where an edge says the same: fewer lines, calmer. */
function axisHits(lines: SnapLines, moving: Span, distance: number): SnapHit[] {
  const edges = [nearestLine(lines.start, moving.start, moving, distance), nearestLine(lines.end, moving.end, moving, distance)];
  const centre = nearestLine(lines.centre, (moving.start + moving.end) / 2, moving, distance);
  const hits = [...edges, centre].filter((hit) => hit !== null).sort((a, b) => Math.abs(a.delta) - Math.abs(b.delta));
  const first = hits[0];
  if (first === undefined) return [];
  const agreeing = hits.filter((hit) => Math.abs(hit.delta - first.delta) < SAME_MOVE);
  return agreeing.length > 1 ? agreeing.filter((hit) => hit !== centre) : agreeing;
}

/** The line runs over both boxes, so that the eye sees what belongs together. */
function guide(hit: SnapHit, axis: 'x' | 'y', moving: Span): Guide {
  const { mark, span } = hit.line;
  const from = Math.min(span.crossStart, moving.crossStart);
  const to = Math.max(span.crossEnd, moving.crossEnd);
  return { axis, at: mark, from, to };
}
