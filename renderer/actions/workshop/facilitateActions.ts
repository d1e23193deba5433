import { isResting } from '../../state/cameraMoves.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';

/** One field for a scribe who types what the room calls out, and questions for the room. */
export const facilitateActions: readonly Action[] = [
  {
    id: 'entry.open',
    label: 'action.entry.open',
    shortcuts: ['E'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(openEntry),
  },
  {
    id: 'prompts.open',
    label: 'action.prompts.open',
    shortcuts: ['Q'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(openPrompts),
  },
  {
    id: 'view.large',
    label: 'action.view.large',
    shortcuts: ['B'],
    scope: 'window',
    isEnabled: () => true,
    isChecked: ({ app }) => app.getState().isLarge,
    run: ({ app }) => app.setState(({ isLarge }) => ({ isLarge: !isLarge })),
  },
];

/** For the focused block; where it is open already, its field is asked back by a new object of the same content. */
function openEntry(editor: Editor): void {
  finishWriting(editor);
  const state = editor.get();
  editor.set({ entry: { ...(state.entry ?? { isParking: false, added: [], correcting: null, wasResting: isResting(state) }) } });
}

/** The same: where they are open already, the keyboard is asked back. */
function openPrompts(editor: Editor): void {
  finishWriting(editor);
  editor.set({ prompts: { ...(editor.get().prompts ?? { at: {}, isList: false }) } });
}
