import { describe, expect, it } from 'vitest';
import { appearanceActions } from '../../../renderer/actions/appearanceActions.ts';
import { railsOf, registerRails } from '../../../renderer/actions/rails.ts';
import { translateInto } from '../../../renderer/i18n/translate.ts';
import { createMemoryHost } from '../../../renderer/host/memoryHost.ts';
import { createAppStore } from '../../../renderer/state/appState.ts';

const action = appearanceActions.find(({ id }) => id === 'view.rightRail');

function context() {
  const { host, world } = createMemoryHost();
  return { app: createAppStore(world.appInfo), host, editor: null, t: translateInto('en') };
}

describe('the command for a rail', () => {
  it('changes the setting while no window shows rails', async () => {
    const given = context();

    await action?.run(given);

    expect(given.app.getState().settings.rightRail).toBe(false);
    expect(action?.isChecked?.(given)).toBe(false);
  });

  it('does what the window does where it has no room, and leaves the setting alone', async () => {
    const given = context();
    let isShown = false;
    const release = registerRails(given.app, { isShown: () => isShown, toggle: () => (isShown = !isShown) });

    await action?.run(given);

    expect(action?.isChecked?.(given)).toBe(true);
    expect(given.app.getState().settings.rightRail).toBe(true);
    release();
    expect(railsOf(given.app)).toBeNull();
  });
});
