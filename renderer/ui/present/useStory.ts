import { useMemo } from 'react';
import type { CanvasDocument } from '../../model/document.ts';
import { stepPicture, type StepPicture } from '../../model/workshop/stepPicture.ts';
import type { Presenting } from '../../state/editorState.ts';
import { useEditor, useEditorState } from '../context.tsx';

/** The document as it is now, as an object of its own that is another one after each change: the editor's own changes in place. */
export function useDocument(): CanvasDocument {
  const editor = useEditor();
  const revision = useEditorState((state) => state.revision);
  return useMemo(() => copyOf(editor.get().document, revision), [editor, revision]);
}

/** `_revision` is there to depend on. */
function copyOf({ info, cards, links }: CanvasDocument, _revision: number): CanvasDocument {
  return { info, cards: new Map(cards), links: new Map(links) };
}

/** The picture of a step of the running presentation; null behind the last. */
export function usePicture(document: CanvasDocument, { steps }: Pick<Presenting, 'steps'>, index: number): StepPicture | null {
  return useMemo(() => stepPicture(document, steps, index), [document, steps, index]);
}
