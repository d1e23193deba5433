import { useMemo } from 'react';
import type { Card } from '../../model/document.ts';
import { rankSegments } from '../../model/queries/ranking.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useEditorState } from '../context.tsx';

/** The segments, the most important first, after every change. */
export function useRanked(): readonly Card[] {
  const editor = useEditor();
  const revision = useEditorState((state) => state.revision);
  // The document is changed in place; its revision says when.
  return useMemo(() => rankOf(editor, revision), [editor, revision]);
}

function rankOf(editor: Editor, _revision: number): readonly Card[] {
  return rankSegments(editor.get().document);
}
