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
const COLOR: MenuItem = {
  kind: 'menu',
  label: 'menu.color',
  items: ['none', ...COLOR_KEYS].map((color) => action(`card.color.${color}`)),
};
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
const FOR_LINK = [action('edit.delete')];
const FOR_CARDS = [...CLIPBOARD, LINE, MOVE_TO, COLOR, action('tidy.block'), LINE, action('edit.delete')];
/** One card can also be written on and linked. */
const FOR_CARD = [action('card.write'), action('link.add'), LINE, ...FOR_CARDS];
const FOR_SEGMENT = [action('segment.spotlight'), ...FOR_CARD];

/** What the context menu offers, by what is selected; the press that opens it has selected what lies under it. */
export function contextMenuItems({ selection, document }: Pick<EditorState, 'selection' | 'document'>): readonly MenuItem[] {
  const cards = [...selection].flatMap((id) => document.cards.get(id) ?? []);
  if (cards.length > 1) return FOR_CARDS;
  if (cards[0]) return cards[0].block === 'customerSegments' ? FOR_SEGMENT : FOR_CARD;
  return selection.size > 0 ? FOR_LINK : FOR_EMPTY;
}

function action(id: string): MenuItem {
  return { kind: 'action', id };
}
