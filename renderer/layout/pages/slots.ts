import type { Box } from '../geometry.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import type { Strip } from './flow.ts';

/**
 * One line of a longer text. `air` is above it, within the text; units of the grid. `begins`: with it begins a new thing, before
 * which a text is broken more gladly than within one.
 */
export type Slot = Readonly<{
  air: number;
  height: number;
  text: string;
  begins?: boolean;
  draw: (x: number, y: number) => DrawItem[];
  /** What stands beside it and is read before all of the lines. */
  drawName?: (x: number, y: number) => DrawItem[];
}>;

type About = Pick<SceneNode, 'role' | 'id' | 'label' | 'place' | 'leadsTo'>;
type What = About & Readonly<{ width: number; air: number }>;

/** Up to this many lines stay together; of more, at least `FEW` are left on either side of a break. */
const MOST_WHOLE = 6;
const FEW = 2;

/** A text as strips: whole if it is short, else so that it may break between lines; `together` lines are never parted. */
export function slotStrips(slots: readonly Slot[], { width, air, ...about }: What, together = 1): Strip[] {
  const groups = groupsOf(slots, Math.max(FEW, together));
  return groups.map((group, index): Strip => {
    const [first] = group;
    const label = groups.length === 1 ? about.label : group.map(({ text }) => text).join(' ');
    return {
      height: group.reduce((sum, slot, place) => sum + slot.height + (place === 0 ? 0 : slot.air), 0),
      air: index === 0 ? air : (first?.air ?? 0),
      isHead: false,
      draw: (x, y) => drawGroup(group, { ...about, label }, { x, y, width }),
    };
  });
}

/** The first lines stay together whatever they are; after them, things that are short enough stay whole. */
function groupsOf(slots: readonly Slot[], first: number): (readonly Slot[])[] {
  if (slots.length <= Math.max(MOST_WHOLE, first)) return slots.length === 0 ? [] : [slots];
  const groups: Slot[][] = [];
  for (const [index, slot] of slots.entries()) {
    if (index === 0 || (slot.begins && index >= first)) groups.push([]);
    groups.at(-1)?.push(slot);
  }
  return groups.flatMap((group, index) => (group.length <= MOST_WHOLE ? [group] : parts(group, index === 0 ? first : FEW)));
}

function parts(group: readonly Slot[], first: number): (readonly Slot[])[] {
  if (group.length <= first + FEW) return [group];
  return [group.slice(0, first), ...group.slice(first, -FEW).map((slot) => [slot]), group.slice(-FEW)];
}

function drawGroup(group: readonly Slot[], about: About, { x, y, width }: Omit<Box, 'height'>): SceneNode {
  let bottom = y;
  const placed = group.map((slot, place) => {
    const top = bottom + (place === 0 ? 0 : slot.air);
    bottom = top + slot.height;
    return { slot, top };
  });
  const names = placed.flatMap(({ slot, top }) => slot.drawName?.(x, top) ?? []);
  const items = [...names, ...placed.flatMap(({ slot, top }) => slot.draw(x, top))];
  return { ...about, box: { x, y, width, height: bottom - y }, items, children: [] };
}
