import type { Point } from '../../layout/geometry.ts';
import type { RectItem } from '../../layout/scene.ts';

/** The places on a rounded rectangle where a connector can be glued, by their numbers in the format. */
const SITES = ['top', 'left', 'bottom', 'right'] as const;
type Site = (typeof SITES)[number];

/** One end of a connector: the shape it is glued to, where on it, and the point on the slide (EMU). */
export type End = Readonly<{ shapeId: number; site: Site; point: Point }>;

/** The site of a card that lies nearest to where the curve meets it; board units. */
export function siteOf(card: RectItem, point: Point): Site {
  const distances: Readonly<Record<Site, number>> = {
    top: Math.abs(point.y - card.y),
    left: Math.abs(point.x - card.x),
    bottom: Math.abs(point.y - card.y - card.height),
    right: Math.abs(point.x - card.x - card.width),
  };
  return SITES.toSorted((a, b) => distances[a] - distances[b])[0] ?? 'right';
}

/** The middle of a side of a box. */
export function sitePoint(box: Readonly<{ x: number; y: number; width: number; height: number }>, site: Site): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  switch (site) {
    case 'top':
      return { x: middle.x, y: box.y };
    case 'left':
      return { x: box.x, y: middle.y };
    case 'bottom':
      return { x: middle.x, y: box.y + box.height };
    case 'right':
      return { x: box.x + box.width, y: middle.y };
  }
}

/**
 * Geometry and glue of a curved connector between two ends: a preset shape, turned and mirrored so that it leaves and enters
 * the cards squarely. PowerPoint draws it anew when a card is moved.
 */
export function connectorXml(start: End, end: End): Readonly<{ glue: string; geometry: string }> {
  const glue = `<a:stCxn id="${start.shapeId}" idx="${SITES.indexOf(start.site)}"/><a:endCxn id="${end.shapeId}" idx="${SITES.indexOf(end.site)}"/>`;
  const isUpright = (site: Site): boolean => site === 'top' || site === 'bottom';
  const dx = end.point.x - start.point.x;
  const dy = end.point.y - start.point.y;
  const box = {
    x: Math.min(start.point.x, end.point.x),
    y: Math.min(start.point.y, end.point.y),
    width: Math.abs(dx),
    height: Math.abs(dy),
  };
  const preset = isUpright(start.site) === isUpright(end.site) ? 'curvedConnector3' : 'curvedConnector2';
  const frame = isUpright(start.site) ? turned(box, dx, dy) : upright(box, dx < 0, dy < 0);
  return { glue, geometry: `${frame}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>` };
}

type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;

function upright({ x, y, width, height }: Frame, isFlippedH: boolean, isFlippedV: boolean, turn = ''): string {
  const flips = `${isFlippedH ? ' flipH="1"' : ''}${isFlippedV ? ' flipV="1"' : ''}`;
  const whole = [x, y, width, height].map(Math.round);
  return `<a:xfrm${turn}${flips}><a:off x="${whole[0]}" y="${whole[1]}"/><a:ext cx="${whole[2]}" cy="${whole[3]}"/></a:xfrm>`;
}

/** A quarter turn to the right about the middle: the frame's own width lies along the height of the slide. */
function turned({ x, y, width, height }: Frame, dx: number, dy: number): string {
  const frame = { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
  return upright(frame, dy < 0, dx > 0, ' rot="5400000"');
}
