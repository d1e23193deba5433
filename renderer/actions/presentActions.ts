import { finishWriting } from '../state/cardWriting.ts';
import type { AppStore } from '../state/appState.ts';
import type { Editor } from '../state/editor.ts';
import { startPresenting, type PresentFrom } from '../state/presenting.ts';
import { hasEditor, withEditor, type Action } from './action.ts';
import { notify } from './notify.ts';

/** Telling the story of the model to a room. */
export const presentActions: readonly Action[] = [
  {
    id: 'present.start',
    label: 'action.present.start',
    shortcuts: ['Mod+Enter'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor((editor, { app, t }) => present(editor, app, {}, t('present.nothingToShow'))),
  },
  {
    id: 'present.startHere',
    label: 'action.present.startHere',
    shortcuts: ['Shift+Mod+Enter'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor((editor, { app, t }) => {
      const { selection, focus, document } = editor.get();
      const selected = [...selection].find((id) => document.cards.has(id));
      const from = { card: selected ?? focus.cardId, block: focus.block };
      present(editor, app, from, t('present.nothingToShow'));
    }),
  },
  {
    id: 'present.edit',
    label: 'action.present.edit',
    shortcuts: ['Alt+P'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'arrangeStory' } });
    }),
  },
];

/** Where every step is left out there is nothing to present: then a sentence says so. */
function present(editor: Editor, app: AppStore, from: PresentFrom, nothing: string): void {
  finishWriting(editor);
  if (startPresenting(editor, from)) app.setState({ overlay: { kind: 'present' } });
  else notify(app, { tone: 'info', text: nothing, offersUndo: false, offers: 'present.edit' });
}
