import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin } from './crashCommands.ts';
import { changeCards } from '../../../renderer/model/edits/cardEdits.ts';
import type { Session } from './Session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function changed(text: string): Promise<Session> {
  const { session } = (await begin()).real;
  change(session, text);
  return session;
}

function change({ editor }: Session, text: string): void {
  editor.commit('step.editText', changeCards(editor.get().document, ['a'], { text }));
}

const textAfter = async (session: Session): Promise<string | undefined> =>
  (await session.crash('reload')).editor.get().document.cards.get('a')?.text;

/** Nothing but what follows at once, without a timer: all that a page which is going away still gets. */
async function noTime(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

describe('a page that is about to go', () => {
  it('keeps at once what waits for its pause', async () => {
    const session = await changed('last words');

    session.journal.keepNow();
    await noTime();

    expect(session.memory.world.journal.size).toBe(1);
    expect(await textAfter(session)).toBe('last words');
  });

  it('does not wait for free moments where keeping has begun, and keeps what came since', async () => {
    const session = await changed('first words');
    await vi.advanceTimersByTimeAsync(401);
    change(session, 'last words');

    session.journal.keepNow();
    await noTime();

    expect(await textAfter(session)).toBe('last words');
  });

  it('keeps nothing of a document that is as its file', async () => {
    const { session } = (await begin()).real;

    session.journal.keepNow();
    await noTime();

    expect(session.memory.world.journal.size).toBe(0);
  });

  it('that stays goes on in free moments', async () => {
    const session = await changed('first words');
    session.journal.keepNow();
    await noTime();
    change(session, 'last words');

    await vi.advanceTimersByTimeAsync(401);
    expect(await textAfter(session)).toBe('first words');
  });
});

it('a save does not wait for the free moments of what is being kept', async () => {
  const session = await changed('saved words');
  await vi.advanceTimersByTimeAsync(401);

  await session.run('file.save');

  expect(session.editor.get().file.isEdited).toBe(false);
});
