import { useEffect } from 'react';
import { isoDay } from '../../actions/browserEnvironment.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor } from '../context.tsx';

/** Milliseconds without a change: nothing is checked between two letters. */
const PAUSE = 200;
/** A window that never rests is checked all the same after so many milliseconds more. */
const LATEST = 1000;

/** Keeps the findings of the open document up to date, a moment after each change and when the window has nothing to do. */
export function useLiveCheck(): void {
  const editor = useEditor();
  useEffect(() => startLiveCheck(editor), [editor]);
}

function startLiveCheck(editor: Editor): () => void {
  let timer: number | undefined;
  let isOver = false;
  const check = async (): Promise<void> => {
    // The rules and what reads formulas are no part of what the window needs to start.
    const [{ checkNow }, { parseFormula }] = await Promise.all([
      import('../../state/liveCheck.ts'),
      import('../../formats/formula/parseFormula.ts'),
    ]);
    if (!isOver) checkNow(editor, isoDay(editor.environment.now()), parseFormula);
  };
  const schedule = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => whenIdle(() => void check()), PAUSE);
  };
  schedule();
  const leave = editor.store.subscribe((state, before) => {
    if (state.revision !== before.revision) schedule();
  });
  // The day may have changed while nobody looked.
  window.addEventListener('focus', schedule);
  return () => {
    isOver = true;
    window.clearTimeout(timer);
    window.removeEventListener('focus', schedule);
    leave();
  };
}

/** Safari has no idle time to offer. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: LATEST });
  else run();
}
