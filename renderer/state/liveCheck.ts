import { checkModel } from '../model/check/checkModel.ts';
import type { Editor } from './editor.ts';

/** Milliseconds without a change: nothing is checked between two letters. */
const PAUSE = 200;

/** Keeps `findings` up to date, a moment after each change, until the returned function is called. `today`: an ISO day. */
export function startLiveCheck(editor: Editor, today: () => string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => checkNow(editor, today()), PAUSE);
  };
  schedule();
  const leave = editor.store.subscribe((state, before) => {
    if (state.revision !== before.revision) schedule();
  });
  return () => {
    clearTimeout(timer);
    leave();
  };
}

/** Checks at once: for whoever must not wait. */
export function checkNow(editor: Editor, today: string): void {
  const { document, derived } = editor.get();
  editor.set({ findings: checkModel(document, today, derived.links) });
}
