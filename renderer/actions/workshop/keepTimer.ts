import type { AppStore } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import type { WorkshopTimer } from '../../state/workshopTimer.ts';

/** Storage of one window that outlives its page, such as `sessionStorage`. */
export type WindowStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'platno.timer';

/**
 * A page that is loaded again in the middle of a workshop goes on with it: the timer of the open document is kept beside the page and
 * taken up when the same document is opened again in this window. It is of the session, and stays out of the file.
 */
export function keepTimer(app: AppStore, storage: WindowStorage): void {
  let leave = (): void => undefined;
  const follow = (editor: Editor | null): void => {
    leave();
    leave = editor ? keepTimerOf(editor, storage) : () => undefined;
  };
  follow(app.getState().editor);
  app.subscribe(({ editor }, before) => {
    if (editor !== before.editor) follow(editor);
  });
}

function keepTimerOf(editor: Editor, storage: WindowStorage): () => void {
  const { id } = editor.get().document.info;
  const { now, steadyNow } = editor.environment;
  const kept = readTimer(storage.getItem(KEY), id);
  // The steady clock is of this page; what outlives it is told by the clock on the wall. Set back meanwhile, it takes nothing away.
  const begun = (startedAt: number): number => Math.min(startedAt - now() + steadyNow(), steadyNow());
  if (kept && editor.get().timer === null) editor.set({ timer: withBeginning(kept, begun) });
  return editor.store.subscribe(({ timer }, before) => {
    if (timer === before.timer) return;
    if (!timer) return storage.removeItem(KEY);
    const onTheWall = withBeginning(timer, (startedAt) => startedAt - steadyNow() + now());
    storage.setItem(KEY, JSON.stringify({ document: id, timer: onTheWall }));
  });
}

function withBeginning(timer: WorkshopTimer, change: (startedAt: number) => number): WorkshopTimer {
  return timer.startedAt === null ? timer : { ...timer, startedAt: change(timer.startedAt) };
}

/** What was kept for this document; null for another's, and for what nobody here has written. */
function readTimer(text: string | null, id: string): WorkshopTimer | null {
  const kept = text === null ? null : parsed(text);
  if (!isRecord(kept) || kept['document'] !== id || !isRecord(kept['timer'])) return null;
  const { activityId, startedAt, spent, added } = kept['timer'];
  const isRight = typeof activityId === 'string' && isTime(spent) && isTime(added) && (startedAt === null || isTime(startedAt));
  return isRight ? { activityId, startedAt, spent, added } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing we wrote; the agenda just begins anew.
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
