/** A box or a point in CSS px of the page. */
export type Point = Readonly<{ x: number; y: number }>;
export type Box = Point & Readonly<{ width: number; height: number }>;
export type NamedBox = Box & Readonly<{ name: string }>;

/** Boxes are measured through a scaled layer: a hundredth of a pixel is rounding, not overlap. */
const ROUNDING = 0.05;

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function contains(outer: Box, inner: Box, slack = 1): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlaps(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > ROUNDING && down > ROUNDING;
}

/** Pairs of boxes that lie on top of each other, by name: empty on a board where no card hides another. */
export function overlapping(boxes: readonly NamedBox[]): string[] {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [`${box.name} / ${other.name}`] : [])),
  );
}
