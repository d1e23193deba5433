import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../renderer/actions/registry.ts';
import type { MenuItem } from '../../../../renderer/actions/menuModel.ts';
import { contextMenuItems } from '../../../../renderer/ui/contextMenu/contextMenuItems.ts';
import { documentOf } from '../../support/documentOf.ts';

const document = documentOf({ customerSegments: ['A', 'B'], channels: ['C'] }, [['A', 'C']]);
const itemsFor = (...ids: string[]) => contextMenuItems({ document, selection: new Set(ids) });
const idsOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'action' ? [item.id] : item.kind === 'menu' ? idsOf(item.items) : []));

describe('contextMenuItems', () => {
  it('offers writing, linking and colours for one card, the spotlight for a segment only', () => {
    expect(idsOf(itemsFor('C'))).toEqual(
      expect.arrayContaining(['card.write', 'link.add', 'card.color.blue', 'card.moveTo.channels', 'edit.delete']),
    );
    expect(idsOf(itemsFor('C'))).not.toContain('segment.spotlight');
    expect(idsOf(itemsFor('A'))).toContain('segment.spotlight');
  });

  it('leaves out for several cards what works on one only', () => {
    const ids = idsOf(itemsFor('A', 'C', 'A-C'));

    expect(ids).toContain('edit.duplicate');
    expect(ids).not.toContain('card.write');
    expect(ids).not.toContain('link.add');
  });

  it('only removes a link, and makes things on empty paper', () => {
    expect(idsOf(itemsFor('A-C'))).toEqual(['edit.delete']);
    expect(idsOf(itemsFor())).toEqual(['card.add', 'edit.paste', 'tidy.block', 'tidy.board', 'zoom.fit', 'edit.selectAll']);
  });

  it('names commands that exist', () => {
    const known = new Set(ALL_ACTIONS.map((action) => action.id));

    for (const items of [itemsFor('A'), itemsFor('A', 'B'), itemsFor('A-C'), itemsFor()]) {
      for (const id of idsOf(items)) expect(known).toContain(id);
    }
  });
});
