import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import { describe, expect, it } from 'vitest';
import { nextIndex, setSilenced } from '../../../../renderer/actions/check/checkActions.ts';
import { checkNow } from '../../../../renderer/state/liveCheck.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const TODAY = '2026-11-22';

/** Two segments, both linked with everything but a proposition: two errors, whatever hints there are beside them. */
function board(): TestEditor {
  const test = new TestEditor(documentOf({ customerSegments: ['Tourists', 'Regulars'] }));
  checkNow(test.editor, TODAY, parseFormula);
  return test;
}

const said = (test: TestEditor): string => test.toasts.at(-1) ?? '';

describe('stepping through findings', () => {
  it('goes to the canvas, selects the cards and says the sentence, one message for the whole walk', () => {
    const test = board();
    test.editor.set({ view: 'check' });

    test.run('check.next');

    expect(test.state.view).toBe('canvas');
    expect(test.selected).toEqual([...(test.state.findings[0]?.cards ?? [])]);
    expect(said(test)).toMatch(/^1 of \d+: “Tourists”/);

    test.run('check.next');

    expect(said(test)).toMatch(/^2 of \d+: “Regulars”/);
    expect(test.toasts).toHaveLength(1);
  });

  it('begins at the end when it goes backwards, and selects nothing for the model as a whole', () => {
    const test = board().select('Tourists');
    const last = test.state.findings.at(-1);

    test.run('check.previous');

    expect(last?.cards).toEqual([]);
    expect(test.selected).toEqual([]);
  });

  it('is not to be had where nothing was found', () => {
    expect(new TestEditor().canRun('check.next')).toBe(false);
  });

  it.each([
    ['after the one it is at', 5, 1, 2, 2, 3],
    ['round to the first one', 5, 1, 4, 4, 0],
    ['back to the last one', 5, -1, 0, 0, 4],
    ['to what has taken the place of one that is gone', 5, 1, -1, 2, 2],
    ['to the first one when the last one is gone', 5, 1, -1, 5, 0],
    ['before one that is gone', 5, -1, -1, 2, 1],
    ['to the first one at first', 5, 1, -1, undefined, 0],
    ['nowhere among none', 0, 1, -1, 3, -1],
  ] as const)('goes %s', (_what, count, step, known, before, expected) => {
    expect(nextIndex(count, step, known, before)).toBe(expected);
  });
});

describe('silencing a finding', () => {
  it('is one step, shows at once, and is taken back by undo', () => {
    const test = board();
    const [finding] = test.state.findings;
    if (!finding) throw new Error('nothing found');

    setSilenced(test.editor, finding, true);

    expect(test.state.findings.find(({ key }) => key === finding.key)?.isSilenced).toBe(true);
    expect(test.steps).toEqual(['step.silence']);

    setSilenced(test.editor, finding, false);

    expect(test.state.findings.find(({ key }) => key === finding.key)?.isSilenced).toBe(false);
    expect(test.state.document.cards.get('Tourists')?.silenced).toBeUndefined();
  });

  it('leaves silenced findings out of the walk', () => {
    const test = board();
    for (const finding of test.state.findings) setSilenced(test.editor, finding, true);

    expect(test.canRun('check.next')).toBe(false);
  });
});
