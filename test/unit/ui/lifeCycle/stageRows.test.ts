import { describe, expect, it } from 'vitest';
import { changeStages } from '../../../../renderer/model/edits/lifeCycleEdits.ts';
import { keepRows, segmentsServed, servedStages, stageRows } from '../../../../renderer/ui/lifeCycle/stageRows.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf(
  {
    customerSegments: ['Regulars', { id: 'Tourists', segment: { profitability: 5 } }],
    channels: ['window'],
    customerRelationships: [{ id: 'card', stages: ['maintain', 'attract'] }],
  },
  [
    ['Regulars', 'card'],
    ['Tourists', 'card'],
    ['Tourists', 'window'],
  ],
);

describe('the rows of the life cycle', () => {
  it('are the segments, the most important first', () => {
    const rows = stageRows(new TestEditor(MODEL).state, 'segments');

    expect(rows.map((row) => [row.id, servedStages(row), row.waiting.map(({ id }) => id)])).toEqual([
      ['Tourists', 2, ['window']],
      ['Regulars', 2, []],
    ]);
    expect([segmentsServed(rows, 'maintain'), segmentsServed(rows, 'buildTrust')]).toEqual([2, 0]);
  });

  it('can be one that joins them, and says whom each card serves', () => {
    const [row, ...others] = stageRows(new TestEditor(MODEL).state, 'all');

    expect(others).toEqual([]);
    expect(row?.segmentIds).toEqual(['Tourists', 'Regulars']);
    expect(row?.cells.attract.map(({ id }) => id)).toEqual(['card']);
    expect(row?.served.get('card')?.map(({ id }) => id)).toEqual(['Regulars', 'Tourists']);
  });

  it('are none without a segment', () => {
    const { state } = new TestEditor();

    expect([stageRows(state, 'segments'), stageRows(state, 'all')]).toEqual([[], []]);
  });

  it('stay the same objects where nothing has changed', () => {
    const { editor } = new TestEditor(MODEL);
    const before = stageRows(editor.get(), 'segments');

    editor.commit('step.stageAdd', changeStages(editor.get().document, 'window', { add: ['attract'] }));
    const after = keepRows(before, stageRows(editor.get(), 'segments'));

    expect(after.map((row) => before.includes(row))).toEqual([false, true]);
  });
});
