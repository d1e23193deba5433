import type { SegmentSign } from '../../model/queries/segments.ts';
import type { PageGrid } from '../pages/pageGrid.ts';
import { drawLine, oneLine, PAGE_TYPE } from '../pages/pageType.ts';
import { segmentBadge } from '../pages/segmentBadge.ts';
import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';

const THEME = PAPER_THEME;
const BADGE = 10;
const BADGE_GAP = 9;
const PLACE_GAP = 12;

/**
 * What a page is about, which step of it this is, and a line under it. `label` is the whole for those who do not see the badge, `entry` the same
 * in the outline, without the step.
 */
export type StoryTitle = Readonly<{
  sign: SegmentSign | null;
  name: string;
  label: string;
  entry: string;
  place: string;
  lead: string;
}>;

/** On the place where pages of text have their title, so that pages of all kinds begin alike. */
export function storyTitle(
  { sign, name, label, place, lead }: Omit<StoryTitle, 'entry'>,
  { box: { width }, head }: PageGrid,
): SceneNode[] {
  const style = PAGE_TYPE.pageTitle;
  const top = head.height - 3;
  const left = sign ? 2 * BADGE + BADGE_GAP : 0;
  const at = oneLine(place, PAGE_TYPE.block, width / 3);
  const line = oneLine(name, style, width - left - at.width - PLACE_GAP);
  const items = [
    ...drawLine(line, style, left, top, THEME.blockTitle),
    ...drawLine(at, PAGE_TYPE.block, left + line.width + PLACE_GAP, top + style.drop - PAGE_TYPE.block.drop, THEME.hint),
  ];
  const title: SceneNode = {
    ...{ role: 'pageTitle', id: 'pageTitle', label, items, children: [] },
    box: { x: left, y: top, width: width - left, height: style.line },
  };
  const under = oneLine(lead, PAGE_TYPE.text, width);
  const leadItems = drawLine(under, PAGE_TYPE.text, 0, top + style.line, THEME.hint);
  const leadBox = { x: 0, y: top + style.line, width, height: PAGE_TYPE.text.line };
  return [
    ...(sign ? [badge(sign, top)] : []),
    title,
    ...(leadItems.length > 0
      ? [{ role: 'row', id: 'lead', label: lead, box: leadBox, items: leadItems, children: [] } as const]
      : []),
  ];
}

/** A picture of its own: the title says the letter, too. */
function badge(sign: SegmentSign, top: number): SceneNode {
  const style = PAGE_TYPE.pageTitle;
  const items = segmentBadge(sign, BADGE, top + style.drop - style.size * 0.36, BADGE, THEME);
  const box = { x: 0, y: top, width: 2 * BADGE, height: style.line };
  return { role: 'pageHeader', id: 'badge', label: sign.letter, box, items, children: [] };
}
