import type { Action } from '../../actions/action.ts';
import type { MessageKey } from '../../i18n/catalogues.ts';

type RowLabel = Extract<MessageKey, `shortcuts.${string}`>;

/** A row of the sheet: one command with its shortcuts, or several that differ by the arrow only. */
export type ShortcutRow = Readonly<{ kind: 'action'; action: Action }> | ArrowRow;

type ArrowRow = Readonly<{ kind: 'arrows'; label: RowLabel; modifier: Modifier }>;
export type Modifier = 'Alt' | 'Mod' | 'Shift' | 'Space' | null;

/** By what their ids begin with. */
const ARROWS: readonly (readonly [prefix: string, row: ArrowRow])[] = [
  ['focus.', { kind: 'arrows', label: 'shortcuts.nextCard', modifier: null }],
  ['select.', { kind: 'arrows', label: 'shortcuts.selectNext', modifier: 'Shift' }],
  ['card.move.', { kind: 'arrows', label: 'shortcuts.moveCards', modifier: 'Alt' }],
];

export function shortcutRows(actions: readonly Action[]): readonly ShortcutRow[] {
  const rows = actions.map((action): ShortcutRow => {
    const arrows = ARROWS.find(([prefix]) => action.id.startsWith(prefix));
    return arrows ? arrows[1] : { kind: 'action', action };
  });
  return rows.filter((row, index) => rows.indexOf(row) === index);
}

/** What the mouse does with a key held or at a certain place; the rest shows itself. */
export const MOUSE_ROWS: readonly Readonly<{ label: RowLabel; modifier: Modifier; how: RowLabel }>[] = [
  { label: 'shortcuts.mouse.copy', modifier: 'Alt', how: 'shortcuts.mouse.drag' },
  { label: 'shortcuts.mouse.free', modifier: 'Mod', how: 'shortcuts.mouse.drag' },
  { label: 'shortcuts.mouse.link', modifier: null, how: 'shortcuts.mouse.dragHandle' },
  { label: 'shortcuts.mouse.resize', modifier: null, how: 'shortcuts.mouse.dragEdge' },
  { label: 'shortcuts.mouse.pan', modifier: 'Space', how: 'shortcuts.mouse.drag' },
  { label: 'shortcuts.mouse.scroll', modifier: null, how: 'shortcuts.mouse.wheel' },
  { label: 'shortcuts.mouse.zoom', modifier: 'Mod', how: 'shortcuts.mouse.wheel' },
];
