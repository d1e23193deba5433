import { useMemo } from 'react';
import { promptIndex, promptsOf, stepPrompt, type Prompt } from '../../actions/workshop/prompts.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { announce } from '../board/announce.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';

/** The prompts of the focused block, and the one it stands at. */
export type BlockPrompts = Readonly<{
  block: BlockKey;
  all: readonly Prompt[];
  index: number;
  current: Prompt | undefined;
  step: (step: 1 | -1) => void;
}>;

const NOWHERE = { at: {}, isList: false };

export function usePrompts(): BlockPrompts {
  const editor = useEditor();
  const t = useT();
  const block = useEditorState((state) => state.focus.block);
  const panel = useEditorState((state) => state.prompts) ?? NOWHERE;
  const own = useEditorState((state) => state.document.info.prompts);
  // The document changes in place; its own prompts are another list after each change.
  const all = useMemo(
    () => promptsOf({ ...editor.get().document, info: { ...editor.get().document.info, prompts: own } }, block, t),
    [editor, block, own, t],
  );
  const index = promptIndex(all, panel, block);
  const step = (by: 1 | -1): void => {
    const next = stepPrompt(editor, block, t, by);
    if (next) announce(next.text);
  };
  return { block, all, index, current: all[index], step };
}
