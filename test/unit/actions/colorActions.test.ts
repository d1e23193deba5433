import { describe, expect, it } from 'vitest';
import { toggleColorFilter } from '../../../renderer/actions/colorActions.ts';
import { showImported } from '../../../renderer/actions/files/fileSession.ts';
import { changeDetail } from '../../../renderer/model/edits/detailEdits.ts';
import { removeItems } from '../../../renderer/model/edits/cardEdits.ts';
import { filteredItems } from '../../../renderer/state/colorLight.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const setup = () =>
  new TestEditor(
    documentOf(
      {
        customerSegments: [{ id: 'A', time: 'today' }, 'B'],
        valuePropositions: [
          { id: 'V', time: 'today' },
          { id: 'W', hypothesis: { belief: 'It sells' } },
        ],
        keyPartners: ['P'],
      },
      [
        ['V', 'A'],
        ['W', 'B'],
      ],
    ),
  );

const lit = (test: TestEditor): string[] | null => {
  const items = filteredItems(test.state);
  return items && [...items].sort();
};

describe('the colours of the board', () => {
  it('are those of the last document, with a legend to say so', () => {
    const test = setup().run('colors.time');

    showImported(test.context, documentOf({ channels: ['C'] }), 'Other');

    const opened = test.app.getState().editor?.get();
    expect([opened?.document.cards.has('C'), opened?.colorMode, opened?.isLegendShown]).toEqual([true, 'time', true]);
  });

  it('go round by one key, and the legend comes with the first change', () => {
    const test = setup();

    const modes = [1, 2, 3].map(() => test.run('colors.next').state.colorMode);

    expect(modes).toEqual(['time', 'evidence', 'segment']);
    expect(test.state.isLegendShown).toBe(true);
    expect(test.steps).toEqual([]);
    expect(test.app.getState().settings.colors).toBe('segment');
  });

  it('say no more what they tell once the person has closed the legend, until it is opened again', () => {
    const test = setup().run('colors.time', 'colors.legend', 'colors.evidence');
    expect(test.state.isLegendShown).toBe(false);

    showImported(test.context, documentOf({ channels: ['C'] }), 'Other');
    expect(test.app.getState().editor?.get().isLegendShown).toBe(false);

    const again = setup().run('colors.legend', 'colors.legend', 'colors.legend', 'colors.time');
    expect(again.state.isLegendShown).toBe(true);
  });

  it('filter by any of several entries, with the links between the cards that stay lit', () => {
    const test = setup().run('colors.time');
    expect(lit(test)).toBeNull();

    toggleColorFilter(test.editor, 'today');

    expect(lit(test)).toEqual(['A', 'A-V', 'V']);
    toggleColorFilter(test.editor, 'none');
    toggleColorFilter(test.editor, 'today');
    expect(lit(test)).toEqual(['B', 'B-W', 'P', 'W']);
  });

  it('take a hypothesis without a state for an assumption', () => {
    const test = setup().run('colors.evidence');

    toggleColorFilter(test.editor, 'assumed');

    expect(lit(test)).toEqual(['W']);
  });

  it('by segment light its chain, or what no segment reaches', () => {
    const test = setup();
    toggleColorFilter(test.editor, 'B');

    expect(lit(test)).toEqual(['B', 'B-W', 'W']);

    toggleColorFilter(test.editor, 'none');
    expect(lit(test)).toEqual(['B', 'B-W', 'P', 'W']);
  });

  it('follow a card whose time changes, and stay the same set while nothing of it does', () => {
    const test = setup().run('colors.time');
    toggleColorFilter(test.editor, 'today');
    const before = filteredItems(test.state);

    test.editor.commit('step.details', changeDetail(test.state.document, 'P', 'evidence', ['survey']));
    expect(filteredItems(test.state)).toBe(before);
    test.editor.commit('step.details', changeDetail(test.state.document, 'P', 'time', 'today'));

    expect(lit(test)).toEqual(['A', 'A-V', 'P', 'V']);
  });

  it('end their filter with Escape, after the spotlight and before the selection', () => {
    const test = setup().select('A').run('colors.time');
    toggleColorFilter(test.editor, 'today');

    test.escape();

    expect(test.state.colorFilter.size).toBe(0);
    expect(test.selected).toEqual(['A']);
    expect(test.state.colorMode).toBe('time');
  });

  it('give way to the spotlight, and the spotlight to them', () => {
    const test = setup().select('A');
    toggleColorFilter(test.editor, 'B');

    test.run('segment.spotlight');
    expect(test.state.colorFilter.size).toBe(0);
    toggleColorFilter(test.editor, 'B');

    expect(test.state.spotlight).toBeNull();
  });

  it('do not leave the board in the dark when the segment of the filter goes', () => {
    const test = setup();
    toggleColorFilter(test.editor, 'B');

    test.editor.commit('step.delete', removeItems(test.state.document, new Set(['B'])));

    expect(lit(test)).toBeNull();
  });
});
