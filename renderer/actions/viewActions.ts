import { finishWriting } from '../state/cardWriting.ts';
import { VIEWS } from '../state/editorState.ts';
import { hasEditor, withEditor, type Action } from './action.ts';

/** The tabs of the window: one command a view, on Alt and the digit of its place. */
export const viewActions: readonly Action[] = VIEWS.map((view, index) => ({
  id: `view.${view}`,
  label: `action.view.${view}`,
  shortcuts: [`Alt+${index + 1}`],
  scope: 'window',
  isEnabled: hasEditor,
  isChecked: ({ editor }) => editor?.get().view === view,
  run: withEditor((editor) => {
    finishWriting(editor);
    editor.set({ view });
  }),
}));
