import type { Box, Size } from '../../layout/geometry.ts';

/** How board coordinates become page coordinates: `page = board * scale + offset`, y downwards in both. */
export type Placement = Readonly<{ scale: number; offsetX: number; offsetY: number }>;

/** Places a box as large as it fits inside the margins, in the middle of the page. Lengths of the page in points. */
export function fitBox(box: Box, page: Size, margin: number): Placement {
  const width = Math.max(1, page.width - 2 * margin);
  const height = Math.max(1, page.height - 2 * margin);
  const scale = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height));
  return {
    scale,
    offsetX: (page.width - box.width * scale) / 2 - box.x * scale,
    offsetY: (page.height - box.height * scale) / 2 - box.y * scale,
  };
}
