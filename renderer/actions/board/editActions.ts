import { findBoardAgain } from '../../state/cameraMoves.ts';
import type { Editor } from '../../state/editor.ts';
import { hasEditor, hasSelection, withEditor, type Action, type ActionContext } from '../action.ts';
import { copySelection, cutSelection, duplicateSelection } from '../clipboard/clipboard.ts';
import { writeClipboard } from '../clipboard/clipboardWrite.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import { paste } from '../clipboard/paste.ts';
import { notify } from '../notify.ts';
import { removeWithSafety } from './removeCards.ts';

export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    label: 'action.edit.undo',
    shortcuts: ['Mod+Z'],
    scope: 'window',
    isEnabled: ({ editor }) => editor !== null && editor.get().undoLabel !== null,
    run: withEditor((editor) => {
      const { editing } = editor.get();
      finishWriting(editor);
      // A new card that was left empty has gone already: that was the step.
      const isGone = editing?.isNew === true && !editor.get().document.cards.has(editing.cardId);
      if (!isGone) editor.undo();
      findBoardAgain(editor);
    }),
  },
  {
    id: 'edit.redo',
    label: 'action.edit.redo',
    shortcuts: ['Shift+Mod+Z', 'Mod+Y'],
    scope: 'window',
    isEnabled: ({ editor }) => editor !== null && editor.get().redoLabel !== null,
    run: withEditor((editor) => {
      finishWriting(editor);
      editor.redo();
      findBoardAgain(editor);
    }),
  },
  {
    id: 'edit.cut',
    label: 'action.edit.cut',
    shortcuts: ['Mod+X'],
    scope: 'board',
    isEnabled: hasSelectedCards,
    run: withEditor(async (editor, context) => writeClipboard(cutSelection(editor), context)),
  },
  {
    id: 'edit.copy',
    label: 'action.edit.copy',
    shortcuts: ['Mod+C'],
    scope: 'board',
    isEnabled: hasSelectedCards,
    run: withEditor(async (editor, context) => writeClipboard(copySelection(editor.get()), context)),
  },
  {
    id: 'edit.paste',
    label: 'action.edit.paste',
    shortcuts: ['Mod+V'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(async (editor, { app, host, t }) => {
      const text = await host.readClipboardText();
      const { count, left } = await paste(editor, { text, json: '' }, { app, t });
      if (count === 0 && left === 0) notify(app, { tone: 'info', text: t('clipboard.empty'), offersUndo: false });
    }),
  },
  {
    id: 'edit.duplicate',
    label: 'action.edit.duplicate',
    shortcuts: ['Mod+D'],
    scope: 'board',
    isEnabled: hasSelectedCards,
    run: withEditor((editor) => void duplicateSelection(editor)),
  },
  {
    id: 'edit.delete',
    label: 'action.edit.delete',
    shortcuts: ['Delete', 'Backspace'],
    scope: 'board',
    isEnabled: hasSelection,
    run: withEditor(deleteSelection),
  },
  {
    id: 'edit.selectAll',
    label: 'action.edit.selectAll',
    shortcuts: ['Mod+A'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => editor.set({ selection: new Set(editor.get().document.cards.keys()) })),
  },
  {
    id: 'edit.escape',
    label: 'action.edit.escape',
    shortcuts: ['Escape'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor(stepBack),
  },
];

function hasSelectedCards({ editor }: ActionContext): boolean {
  if (!editor) return false;
  const { selection, document } = editor.get();
  for (const id of selection) if (document.cards.has(id)) return true;
  return false;
}

/** The next card in the block gets the focus, so that the keyboard does not lose its place. */
function deleteSelection(editor: Editor): void {
  const { document, selection, focus, derived } = editor.get();
  const order = derived.order[focus.block];
  const at = focus.cardId === null ? -1 : order.indexOf(focus.cardId);
  const rest = order.filter((id) => !selection.has(id));
  const neighbour = order.slice(Math.max(0, at)).find((id) => !selection.has(id)) ?? rest.at(-1) ?? null;
  const isCard = [...selection].some((id) => document.cards.has(id));
  const next = isCard && at >= 0 ? neighbour : null;
  editor.commit('step.delete', removeWithSafety(editor, selection), { selection: next === null ? [] : [next] });
  if (isCard) editor.set({ focus: { block: focus.block, cardId: next } });
}

/** Escape ends one thing at a time: the gesture, the search, the spotlight or filter, the selection, the lit blocks. Beside the canvas, what shows there. */
export function stepBack(editor: Editor): void {
  const { gesture, find, spotlight, colorFilter, selection, focus, litBlocks, view } = editor.get();
  if (view !== 'canvas') editor.set({ spotlight: null });
  else if (gesture) editor.set({ gesture: null });
  else if (find) editor.set({ find: null });
  else if (spotlight !== null) editor.set({ spotlight: null });
  else if (colorFilter.size > 0) editor.set({ colorFilter: new Set() });
  // The focus goes to the block: no key means a card that does not look selected.
  else if (selection.size > 0 || focus.cardId !== null)
    editor.set({ selection: new Set(), focus: { block: focus.block, cardId: null } });
  else if (litBlocks.size > 0) editor.set({ litBlocks: new Set() });
}
