import type { Translate } from '../../i18n/translate.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { ownPrompts } from '../../model/workshop/promptEdits.ts';
import { promptKeys } from '../../model/workshop/prompts.ts';
import type { Editor } from '../../state/editor.ts';
import type { PromptsPanel } from '../../state/editorState.ts';

/** A question for the room: one of the ready ones, or the person's own. */
export type Prompt = Readonly<{ id: string; text: string; isOwn: boolean }>;

/** The prompts of a block, the person's own last. An own one that was emptied is nothing to ask. */
export function promptsOf(document: CanvasDocument, block: BlockKey, t: Translate): readonly Prompt[] {
  const ready = promptKeys(block).map((key) => ({ id: key, text: t(`prompt.${key}`), isOwn: false }));
  const own = ownPrompts(document, block).map(({ id, text }) => ({ id, text, isOwn: true }));
  return [...ready, ...own.filter(({ text }) => text.trim() !== '')];
}

/** Where in its prompts a block stands; the first one where none was chosen, or the chosen one is gone. */
export function promptIndex(prompts: readonly Prompt[], { at }: PromptsPanel, block: BlockKey): number {
  return Math.max(
    0,
    prompts.findIndex(({ id }) => id === at[block]),
  );
}

export function choosePrompt(editor: Editor, block: BlockKey, id: string): void {
  const { prompts } = editor.get();
  if (prompts) editor.set({ prompts: { at: { ...prompts.at, [block]: id }, isList: false } });
}

/** On to the next prompt or back, round and round. Answers it. */
export function stepPrompt(editor: Editor, block: BlockKey, t: Translate, step: 1 | -1): Prompt | null {
  const { prompts: panel, document } = editor.get();
  if (!panel) return null;
  const all = promptsOf(document, block, t);
  const next = all.at((promptIndex(all, panel, block) + step) % all.length) ?? null;
  if (next) choosePrompt(editor, block, next.id);
  return next;
}
