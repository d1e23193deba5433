import { describe, expect, it } from 'vitest';
import { keepTimer, type WindowStorage } from '../../../../renderer/actions/workshop/keepTimer.ts';
import { startActivity, timerOf } from '../../../../renderer/actions/workshop/timerActions.ts';
import { replaceAgenda } from '../../../../renderer/model/workshop/agendaEdits.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const AGENDA = [
  { id: 'A', title: 'A', minutes: 20 },
  { id: 'B', title: 'B', minutes: 10 },
];

function storage(): WindowStorage & Readonly<{ kept: Map<string, string> }> {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A window with the same document and its agenda, as after a page is loaded again. */
function openWindow(store: WindowStorage, clockSet = 0): TestEditor {
  const test = new TestEditor().setClock(clockSet);
  test.editor.commit('step.agenda', replaceAgenda(test.state.document, AGENDA));
  keepTimer(test.app, store);
  return test;
}

describe('the timer of a workshop', () => {
  it('goes on where it was when the page is loaded again', () => {
    const store = storage();
    const before = openWindow(store);
    startActivity(before.editor, 'B');

    expect(timerOf(openWindow(store).editor)).toEqual(timerOf(before.editor));
  });

  it('knows what passed between the two pages, whose measured time is not the same', () => {
    const store = storage();
    const before = openWindow(store);
    startActivity(before.editor, 'B');

    const after = openWindow(store, 60_000);

    const started = timerOf(before.editor)?.startedAt ?? NaN;
    expect(timerOf(after.editor)?.startedAt).toBe(started - 60_000);
  });

  it('runs on after the computer’s clock was set back', () => {
    const store = storage();
    startActivity(openWindow(store).editor, 'B');

    const after = openWindow(store, -3_600_000);

    expect(timerOf(after.editor)?.startedAt).toBe(after.editor.environment.steadyNow());
  });

  it('is forgotten when the agenda ends', () => {
    const store = storage();
    const before = openWindow(store);
    startActivity(before.editor, 'A');

    before.runner.run('timer.stop');

    expect(store.kept.size).toBe(0);
    expect(timerOf(openWindow(store).editor)).toBeNull();
  });

  it.each([
    [
      'of another document',
      JSON.stringify({ document: 'another', timer: { activityId: 'A', startedAt: 0, spent: 0, added: 0 } }),
    ],
    ['cut off', '{"document":'],
    ['of another shape', JSON.stringify({ document: 'x', timer: { activityId: 1 } })],
    ['null', 'null'],
  ])('is not taken up when what is kept is %s', (_name, text) => {
    const store = storage();
    store.setItem('platno.timer', text);

    expect(timerOf(openWindow(store).editor)).toBeNull();
  });
});
