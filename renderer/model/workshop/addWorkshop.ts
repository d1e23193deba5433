import type { CanvasDocument } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { limitText } from '../edits/limits.ts';
import type { Operation } from '../operations.ts';
import { limitActivity } from './agendaEdits.ts';
import { MAX_ENTRIES, type Activity, type OwnPrompt } from './agenda.ts';

/** Activities and prompts that come from elsewhere, after those the document has; those a file has no room for are left out. */
export function addWorkshop(
  document: CanvasDocument,
  {
    agenda = [],
    prompts = [],
  }: Readonly<{ agenda?: readonly Activity[] | undefined; prompts?: readonly OwnPrompt[] | undefined }>,
): Operation[] {
  const { agenda: planned = [], prompts: asked = [] } = document.info;
  const limited = prompts.map((prompt) => Object.freeze({ ...prompt, text: limitText(prompt.text) }));
  return changeInfo(document, {
    ...(agenda.length > 0 && { agenda: [...planned, ...agenda.map(limitActivity)].slice(0, MAX_ENTRIES) }),
    ...(limited.length > 0 && { prompts: [...asked, ...limited].slice(0, MAX_ENTRIES) }),
  });
}
