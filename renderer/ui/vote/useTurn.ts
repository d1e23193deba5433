import { useState } from 'react';
import type { Editor } from '../../state/editor.ts';
import { useEditor } from '../context.tsx';

/** Ballots that were begun and not handed over, by editor: of the session, and there after the dialog was closed by mistake. */
const unfinished = new WeakMap<Editor, string>();

/** Whose turn it is. `shown` is the ballot on the screen, `unfinished` one that waits behind the screen that says so. */
export type Turn = Readonly<{
  shown: string | null;
  unfinished: string | null;
  begin: (ballotId: string) => void;
  /** The ballot is handed over, or taken back: nobody comes to see it again. */
  end: () => void;
}>;

export function useTurn(): Turn {
  const editor = useEditor();
  const [shown, setShown] = useState<string | null>(null);
  return {
    shown,
    unfinished: unfinished.get(editor) ?? null,
    begin: (ballotId) => {
      unfinished.set(editor, ballotId);
      setShown(ballotId);
    },
    end: () => {
      unfinished.delete(editor);
      setShown(null);
    },
  };
}
