import { describe, expect, it } from 'vitest';
import { paletteCommands } from '../../../../renderer/ui/palette/paletteCommands.ts';
import { recentCommands, rememberCommand } from '../../../../renderer/ui/palette/recentCommands.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

function idsOf(test: TestEditor): string[] {
  return paletteCommands(test.runner.actions, test.context, recentCommands(test.app)).map(({ id }) => id);
}

describe('paletteCommands', () => {
  it('keeps the order of the commands while nothing is selected or used', () => {
    const test = new TestEditor(documentOf({ channels: ['Web'] }));

    expect(idsOf(test).slice(0, 3)).toEqual(['file.new', 'file.newWindow', 'file.open']);
  });

  it('puts what is about the selection before the rest', () => {
    const test = new TestEditor(documentOf({ channels: ['Web'] })).select('Web');

    const ids = idsOf(test);

    expect(ids.slice(0, 5)).toEqual(['edit.cut', 'edit.copy', 'edit.duplicate', 'edit.delete', 'card.write']);
    expect(ids.indexOf('link.add')).toBeLessThan(ids.indexOf('file.new'));
    expect(ids.indexOf('card.add')).toBeGreaterThan(ids.indexOf('file.new'));
  });

  it('puts what was used last before everything, once, as long as it can run', () => {
    const test = new TestEditor(documentOf({ channels: ['Web'] }));
    for (const id of ['zoom.fit', 'tidy.board', 'edit.cut', 'zoom.fit']) rememberCommand(test.app, id);

    const ids = idsOf(test);

    expect(ids.slice(0, 3)).toEqual(['zoom.fit', 'tidy.board', 'file.new']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('edit.cut');
  });

  it('lists nothing that cannot run', () => {
    const test = new TestEditor(documentOf({}));

    expect(idsOf(test)).not.toContain('edit.undo');
  });
});
