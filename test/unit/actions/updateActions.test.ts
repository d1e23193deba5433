import { expect, it } from 'vitest';
import { ALL_ACTIONS, actionsFor } from '../../../renderer/actions/registry.ts';
import { lookForUpdate } from '../../../renderer/actions/updateActions.ts';
import { TestEditor } from '../support/TestEditor.ts';

const told = (test: TestEditor) => test.app.getState().toasts.map(({ text, offers }) => [text, offers]);

it('is off until somebody turns it on, and then answers at once', async () => {
  const test = new TestEditor();
  test.world.update = { kind: 'newer', version: '2.0.0' };
  await lookForUpdate(test.runner.context());
  expect([test.world.settings.checkUpdates, told(test)]).toEqual([false, []]);

  test.runner.run('help.checkUpdates');

  await expect.poll(() => told(test)).toEqual([['Version 2.0.0 is available.', 'help.releases']]);
  expect(test.world.settings.checkUpdates).toBe(true);
  test.runner.run('help.releases');
  expect(test.world.releasesShown).toBe(1);
});

it.each([
  ['current', 'This is the newest version.'],
  ['failed', 'The list of releases could not be reached. Platno will look again tomorrow.'],
] as const)('says to who has just turned it on that the answer is "%s", and nothing at a start', async (kind, text) => {
  const test = new TestEditor();
  test.world.update = { kind };

  test.runner.run('help.checkUpdates');
  await expect.poll(() => told(test)).toEqual([[text, undefined]]);
  test.app.setState({ toasts: [] });
  await lookForUpdate(test.runner.context());

  expect(told(test)).toEqual([]);
});

it('is not there at all where nobody publishes the program', () => {
  const { info } = new TestEditor().app.getState();
  const ids = actionsFor({ ...info, knowsReleases: false }).map(({ id }) => id);

  expect(ids.filter((id) => /update|release/i.test(id))).toEqual([]);
  expect(actionsFor(info)).toEqual(ALL_ACTIONS);
  expect(ids.length).toBe(ALL_ACTIONS.length - 2);
});
