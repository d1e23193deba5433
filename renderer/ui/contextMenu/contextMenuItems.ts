import type { MenuItem } from '../../actions/menuModel.ts';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import { COLOR_KEYS } from '../../model/colors.ts';
import type { EditorState } from '../../state/editorState.ts';

const LINE: MenuItem = { kind: 'separator' };

const MOVE_TO: MenuItem = {
  kind: 'menu',
  label: 'menu.moveTo',
  items: BLOCK_KEYS.map((block) => action(`card.moveTo.${block}`)),
};
const COLORS = COLOR_KEYS.map((color) => action(`card.color.${color}`));
const COLOR: MenuItem = { kind: 'menu', label: 'menu.color', items: [action('card.color.none'), ...COLORS] };
/** A segment always has a colour, for its chain is known by it. */
const SEGMENT_COLOR: MenuItem = { kind: 'menu', label: 'menu.color', items: COLORS };
const CLIPBOARD = [action('edit.cut'), action('edit.copy'), action('edit.paste'), action('edit.duplicate')];

const FOR_EMPTY = [
  action('card.add'),
  action('edit.paste'),
  LINE,
  action('tidy.block'),
  action('tidy.board'),
  LINE,
  action('zoom.fit'),
  action('edit.selectAll'),
];
const BESIDE_BLOCKS = [action('tidy.board'), LINE, action('zoom.fit'), action('edit.selectAll')];
const FOR_LINK = [action('edit.delete')];
const AWAY = [action('card.park'), action('edit.delete')];
const cardsMenu = (color: MenuItem) => [...CLIPBOARD, LINE, MOVE_TO, color, action('tidy.block'), LINE, ...AWAY];
/** One card can also be written on, linked and believed in. */
const WRITING = [action('card.write'), action('link.add'), action('card.hypothesis'), LINE];
const FOR_CARDS = cardsMenu(COLOR);
const FOR_CARD = [...WRITING, ...FOR_CARDS];
const FOR_SEGMENT = [action('segment.spotlight'), ...WRITING, ...cardsMenu(SEGMENT_COLOR)];
const IN_RAIL = [
  action('segment.spotlight'),
  action('card.show'),
  action('card.write'),
  action('card.hypothesis'),
  LINE,
  SEGMENT_COLOR,
  LINE,
  ...AWAY,
];

/** Where a menu was asked for: over a block, beside all blocks, or over a segment of the rail. */
export type MenuPlace = 'block' | 'beside' | 'rail';

/** What the context menu offers, by what is selected; the press that opens it has selected what lies under it. */
export function contextMenuItems(
  { selection, document }: Pick<EditorState, 'selection' | 'document'>,
  place: MenuPlace,
): readonly MenuItem[] {
  if (place === 'rail') return IN_RAIL;
  const cards = [...selection].flatMap((id) => document.cards.get(id) ?? []);
  if (cards.length > 1) return FOR_CARDS;
  if (cards[0]) return cards[0].block === 'customerSegments' ? FOR_SEGMENT : FOR_CARD;
  if (selection.size > 0) return FOR_LINK;
  return place === 'beside' ? BESIDE_BLOCKS : FOR_EMPTY;
}

function action(id: string): MenuItem {
  return { kind: 'action', id };
}
