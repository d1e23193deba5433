import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../renderer/actions/registry.ts';
import type { MenuItem } from '../../../../renderer/actions/menuModel.ts';
import { contextMenuItems, type MenuPlace } from '../../../../renderer/ui/contextMenu/contextMenuItems.ts';
import { documentOf } from '../../support/documentOf.ts';

const document = documentOf({ customerSegments: ['A', 'B'], channels: ['C'] }, [['A', 'C']]);
const itemsFor = (...ids: string[]) => contextMenuItems({ document, selection: new Set(ids) }, 'block');
const itemsAt = (place: MenuPlace, ...ids: string[]) => contextMenuItems({ document, selection: new Set(ids) }, place);
const idsOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'action' ? [item.id] : item.kind === 'menu' ? idsOf(item.items) : []));

describe('contextMenuItems', () => {
  it('offers writing, linking and colours for one card, the spotlight for a segment only', () => {
    expect(idsOf(itemsFor('C'))).toEqual(
      expect.arrayContaining([
        'card.write',
        'link.add',
        'card.hypothesis',
        'card.color.blue',
        'card.moveTo.channels',
        'card.park',
        'edit.delete',
      ]),
    );
    expect(idsOf(itemsFor('C'))).not.toContain('segment.spotlight');
    expect(idsOf(itemsFor('A'))).toContain('segment.spotlight');
    expect(idsOf(itemsFor('A'))).not.toContain('card.color.none');
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

  it('makes nothing beside all blocks', () => {
    expect(idsOf(itemsAt('beside'))).toEqual(['tidy.board', 'zoom.fit', 'edit.selectAll']);
    expect(idsOf(itemsAt('beside', 'C'))).toContain('card.write');
  });

  it('lights, shows, writes and removes a segment of the rail', () => {
    expect(idsOf(itemsAt('rail', 'A'))).toEqual(
      expect.arrayContaining(['segment.spotlight', 'card.show', 'card.write', 'card.color.blue', 'card.park', 'edit.delete']),
    );
  });

  it('names commands that exist', () => {
    const known = new Set(ALL_ACTIONS.map((action) => action.id));

    for (const items of [
      itemsFor('A'),
      itemsFor('A', 'B'),
      itemsFor('A-C'),
      itemsFor(),
      itemsAt('beside'),
      itemsAt('rail', 'A'),
    ]) {
      for (const id of idsOf(items)) expect(known).toContain(id);
    }
  });
});
