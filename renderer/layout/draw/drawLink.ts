import type { Link } from '../../model/document.ts';
import { MANY_SEGMENTS, type SegmentSign } from '../../model/queries/segments.ts';
import type { LinkCurve } from '../links/curve.ts';
import type { SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

export const LINK_WIDTH = 1.5;
/** Links carry the picture but the words carry the meaning: a board with sixty of them has to stay calm. */
const LINK_OPACITY = 0.5;

/** The colour of a link: its segment's, or neutral where several segments or none reach it. */
export function linkColor(
  link: Link,
  owners: ReadonlyMap<string, string>,
  signs: ReadonlyMap<string, SegmentSign>,
  theme: BoardTheme,
): string {
  const owner = owners.get(link.from);
  const sign = owner === undefined || owner === MANY_SEGMENTS ? undefined : signs.get(owner);
  return sign ? theme.shades[sign.color].line : theme.link;
}

/** A link: one calm curve with a small dot where it arrives, so that its direction shows without an arrow. */
export function drawLink(link: Link, curve: LinkCurve, color: string, label: string): SceneNode {
  const { start, control1, control2, end } = curve;
  const tip = curve.lane ?? end;
  return {
    role: 'link',
    id: link.id,
    label,
    box: curve.box,
    items: [
      {
        kind: 'path',
        commands: [
          ['M', start.x, start.y],
          ['C', control1.x, control1.y, control2.x, control2.y, tip.x, tip.y],
          ...(curve.lane ? [['L', end.x, end.y] as const] : []),
        ],
        stroke: color,
        strokeWidth: LINK_WIDTH,
        opacity: LINK_OPACITY,
      },
      { kind: 'circle', cx: end.x, cy: end.y, r: 2.5, fill: color },
    ],
    children: [],
  };
}
