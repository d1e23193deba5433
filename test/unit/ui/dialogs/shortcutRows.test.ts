import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../renderer/actions/registry.ts';
import { shortcutRows } from '../../../../renderer/ui/dialogs/shortcutRows.ts';

describe('shortcutRows', () => {
  it('says once what differs by the arrow only', () => {
    const ids = ['card.add', 'focus.up', 'focus.down', 'select.up', 'select.left', 'card.move', 'card.move.up', 'card.move.down'];
    const actions = ids.flatMap((id) => ALL_ACTIONS.find((action) => action.id === id) ?? []);

    const rows = shortcutRows(actions).map((row) =>
      row.kind === 'action' ? row.action.id : `${row.modifier ?? ''} ${row.label}`,
    );

    expect(rows).toEqual([
      'card.add',
      ' shortcuts.nextCard',
      'Shift shortcuts.selectNext',
      'card.move',
      'Alt shortcuts.moveCards',
    ]);
  });
});
