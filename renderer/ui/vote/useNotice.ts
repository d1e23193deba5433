import { useState } from 'react';
import { useEditor, useEditorState } from '../context.tsx';

/** What was just removed, as a sentence, until something else changes; `undo` brings it back. */
export type Notice = Readonly<{ text: string | null; say: (text: string) => void; undo: () => void }>;

/** Messages of the window lie behind a dialog as large as this one, so it has its own. */
export function useNotice(): Notice {
  const editor = useEditor();
  const revision = useEditorState((state) => state.revision);
  const [said, setSaid] = useState<Readonly<{ text: string; revision: number }> | null>(null);
  return {
    text: said?.revision === revision ? said.text : null,
    say: (text) => setSaid({ text, revision: editor.get().revision }),
    undo: editor.undo,
  };
}
