import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { limitText } from '../edits/limits.ts';
import type { Operation } from '../operations.ts';
import { MAX_ENTRIES, type OwnPrompt } from './agenda.ts';

const NONE: readonly OwnPrompt[] = [];

/** The person's own prompts for a block, in the order they were written. */
export function ownPrompts({ info }: CanvasDocument, block: BlockKey): readonly OwnPrompt[] {
  return (info.prompts ?? NONE).filter((prompt) => prompt.block === block);
}

/** Adds a prompt; blank text is none, and a file has room for so many. */
export function addPrompt(document: CanvasDocument, prompt: OwnPrompt): Operation[] {
  const before = document.info.prompts ?? NONE;
  const text = limitText(prompt.text.trim());
  if (text === '' || before.length >= MAX_ENTRIES) return [];
  return replacePrompts(document, [...before, Object.freeze({ ...prompt, text })]);
}

/** Changes the text of a prompt as it is typed; an unknown id is passed over. */
export function changePrompt(document: CanvasDocument, id: string, text: string): Operation[] {
  const change = { text: limitText(text) };
  return replacePrompts(
    document,
    (document.info.prompts ?? NONE).map((one) => (one.id === id ? Object.freeze({ ...one, ...change }) : one)),
  );
}

export function removePrompt(document: CanvasDocument, id: string): Operation[] {
  return replacePrompts(
    document,
    (document.info.prompts ?? NONE).filter((one) => one.id !== id),
  );
}

function replacePrompts(document: CanvasDocument, prompts: readonly OwnPrompt[]): Operation[] {
  return changeInfo(document, { prompts: prompts.length > 0 ? prompts : undefined });
}
