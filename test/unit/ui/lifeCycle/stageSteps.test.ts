import { describe, expect, it } from 'vitest';
import type { StageKey } from '../../../../renderer/model/lifeCycle.ts';
import type { Place } from '../../../../renderer/ui/lifeCycle/place.ts';
import { stageRows } from '../../../../renderer/ui/lifeCycle/stageRows.ts';
import { addCard, dropCard, setStages, type StepContext } from '../../../../renderer/ui/lifeCycle/stageSteps.ts';
import { openTactics } from '../../../../renderer/ui/lifeCycle/tacticChoices.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

function start() {
  const test = new TestEditor(
    documentOf({ customerSegments: ['A', 'B'], customerRelationships: [{ id: 'R', stages: ['attract', 'maintain'] }, 'idle'] }, [
      ['A', 'R'],
      ['A', 'idle'],
    ]),
  );
  const context: StepContext = { editor: test.editor, app: test.app, t: test.context.t };
  const place = (rowId: string, stage: StageKey | null): Place => {
    const row = stageRows(test.state, rowId === 'all' ? 'all' : 'segments').find(({ id }) => id === rowId);
    if (!row) throw new Error(`no row ${rowId}`);
    return { row, stage };
  };
  const stages = (id: string): readonly StageKey[] => test.find(id).stages ?? [];
  return { test, context, place, stages };
}

describe('an idea', () => {
  it('becomes a linked card of its block that serves the stage, selected, in one step', () => {
    const { test, context, place } = start();

    const id = addCard(context, place('A', 'buildTrust'), 'channels', 'Open house');

    expect(test.find(id)).toMatchObject({ block: 'channels', text: 'Open house', stages: ['buildTrust'] });
    expect(test.links).toContain(`A-${id}`);
    expect(test.selected).toEqual([id]);
    expect(test.steps).toEqual(['step.stageCard']);
    expect(test.toasts).toEqual(['“Open house” now serves Build trust for A.']);
  });

  it('taken in the joined row serves every segment', () => {
    const { test, context, place } = start();

    const id = addCard(context, place('all', 'buildTrust'), 'customerRelationships', 'Guarantee');

    expect(test.links).toEqual(expect.arrayContaining([`A-${id}`, `B-${id}`]));
  });

  it('is not offered where it is taken', () => {
    const { context, place } = start();
    const [first] = openTactics(place('A', 'buildTrust'), context.t);

    addCard(context, place('A', 'buildTrust'), 'customerRelationships', first?.text ?? '');

    expect(openTactics(place('A', 'buildTrust'), context.t).map(({ key }) => key)).not.toContain(first?.key);
  });
});

describe('a dropped card', () => {
  it('goes from stage to stage and keeps the others; Undo takes it back', () => {
    const { test, context, place, stages } = start();

    dropCard(context, 'R', place('A', 'attract'), place('A', 'buildTrust'), false);
    expect(stages('R')).toEqual(['buildTrust', 'maintain']);

    test.undo();
    expect(stages('R')).toEqual(['attract', 'maintain']);
  });

  it('serves both stages as a copy', () => {
    const { context, place, stages } = start();

    dropCard(context, 'R', place('A', 'attract'), place('A', 'buildTrust'), true);

    expect(stages('R')).toEqual(['attract', 'buildTrust', 'maintain']);
  });

  it('gets its first stage, and can lose one', () => {
    const { context, place, stages } = start();

    dropCard(context, 'idle', place('A', null), place('A', 'attract'), false);
    dropCard(context, 'R', place('A', 'attract'), place('A', null), false);

    expect([stages('idle'), stages('R')]).toEqual([['attract'], ['maintain']]);
  });

  it('is linked to the segment of another row and keeps what it does for the first', () => {
    const { test, context, place, stages } = start();

    dropCard(context, 'R', place('A', 'attract'), place('B', 'buildTrust'), false);

    expect(test.links).toContain('B-R');
    expect(stages('R')).toEqual(['attract', 'buildTrust', 'maintain']);
    expect(test.steps).toEqual(['step.stageLink']);
  });

  it('is refused with the reason where it serves already', () => {
    const { test, context, place } = start();
    dropCard(context, 'R', place('A', 'attract'), place('B', 'attract'), false);

    dropCard(context, 'R', place('A', 'attract'), place('B', 'attract'), false);
    dropCard(context, 'R', place('A', 'attract'), place('B', null), false);

    expect(test.steps).toEqual(['step.stageLink']);
    expect(test.toasts.slice(-2)).toEqual(['“R” already serves Attract for B.', '“R” is already linked with B.']);
  });

  it('let go where it was is no step', () => {
    const { test, context, place } = start();

    dropCard(context, 'R', place('A', 'attract'), place('A', 'attract'), false);
    dropCard(context, 'R', place('A', 'attract'), place('A', null), true);

    expect(test.steps).toEqual([]);
  });
});

describe('stages ticked in a menu', () => {
  it('are one step a visit', () => {
    const { test, context, stages } = start();

    setStages(context, 'R', ['maintain'], 'visit 1');
    test.wait(60_000);
    setStages(context, 'R', ['maintain', 'buildTrust'], 'visit 1');
    setStages(context, 'R', [], 'visit 2');

    expect(stages('R')).toEqual([]);
    expect(test.steps).toEqual(['step.stageAdd', 'step.stageAdd']);
    expect(test.undo().find('R').stages).toEqual(['buildTrust', 'maintain']);
  });
});
