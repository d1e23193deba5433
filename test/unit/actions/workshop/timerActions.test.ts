import { beforeEach, describe, expect, it } from 'vitest';
import { startActivity, timerOf } from '../../../../renderer/actions/workshop/timerActions.ts';
import { removeActivity, replaceAgenda } from '../../../../renderer/model/workshop/agendaEdits.ts';
import { TestEditor } from '../../support/TestEditor.ts';

let test: TestEditor;
const activity = () => (timerOf(test.editor) ?? null)?.activityId ?? null;
const isRunning = () => typeof timerOf(test.editor)?.startedAt === 'number';

const plan = () =>
  test.editor.commit(
    'step.agenda',
    replaceAgenda(test.state.document, [
      { id: 'A', title: 'A', minutes: 20, blocks: ['channels'] },
      { id: 'B', title: 'B', minutes: 10 },
    ]),
  );

beforeEach(() => {
  test = new TestEditor();
});

describe('the timer’s commands', () => {
  it('lead to the agenda where there is none', () => {
    test.runner.run('timer.toggle');

    expect(test.app.getState().overlay).toEqual({ kind: 'agenda' });
    expect(['timer.next', 'timer.large', 'timer.stop'].map((id) => test.runner.run(id))).toEqual([false, false, false]);
  });

  it('start the first activity with its blocks lit, pause it and go on', () => {
    plan();

    test.runner.run('timer.toggle');
    expect([activity(), isRunning(), [...test.state.litBlocks]]).toEqual(['A', true, ['channels']]);
    test.runner.run('timer.toggle');
    expect(isRunning()).toBe(false);
    test.runner.run('timer.toggle');
    expect(isRunning()).toBe(true);
  });

  it('go on to the next activity and say when it was the last one', () => {
    plan();
    startActivity(test.editor, 'A');

    test.runner.run('timer.next');
    expect([activity(), test.state.litBlocks.size]).toEqual(['B', 0]);
    test.runner.run('timer.previous');
    expect([activity(), test.state.litBlocks.size]).toEqual(['A', 1]);
    test.runner.run('timer.next');
    test.app.setState({ overlay: { kind: 'largeTimer' } });
    test.runner.run('timer.next');

    expect([activity(), test.app.getState().overlay]).toEqual([null, null]);
    expect(test.toasts).toEqual(['That was the last activity of the agenda.']);
  });

  it('free the blocks with Escape, after the selection, and light them again', () => {
    plan();
    startActivity(test.editor, 'A');

    test.runner.run('edit.escape');
    expect(test.state.litBlocks.size).toBe(0);
    test.runner.run('timer.blocks');
    expect([...test.state.litBlocks]).toEqual(['channels']);
  });

  it('are no steps of undo, and outlive an activity that is gone for a while', () => {
    plan();
    startActivity(test.editor, 'A');
    test.editor.commit('step.agenda', removeActivity(test.state.document, 'A'));

    expect(activity()).toBeNull();
    test.runner.run('edit.undo');

    expect(activity()).toBe('A');
    expect(isRunning()).toBe(true);
  });

  it('show the large timer before the beginning, waiting', () => {
    plan();

    test.runner.run('timer.large');
    expect([test.app.getState().overlay, activity(), isRunning()]).toEqual([{ kind: 'largeTimer' }, 'A', false]);
    test.runner.run('timer.large');

    expect(test.app.getState().overlay).toBeNull();
  });

  it('keep whether it is heard', () => {
    test.runner.run('timer.sound');

    expect([test.app.getState().settings.timerSound, test.world.settings.timerSound]).toEqual([false, false]);
  });
});
