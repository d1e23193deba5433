import { finishWriting } from '../../state/cardWriting.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';
import { openField } from './openField.ts';

/** What the model rests on: of one card, and of all. */
export const hypothesisActions: readonly Action[] = [
  {
    id: 'card.hypothesis',
    label: 'action.card.hypothesis',
    shortcuts: ['H'],
    scope: 'board',
    isEnabled: ({ editor }) => editor !== null && editor.get().focus.cardId !== null,
    run: withEditor((editor, { app }) => {
      const { cardId } = editor.get().focus;
      if (cardId !== null) openField(app, editor, cardId, 'hypothesis');
    }),
  },
  {
    id: 'view.hypotheses',
    label: 'action.view.hypotheses',
    shortcuts: ['Shift+H'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'hypotheses' } });
    }),
  },
];
