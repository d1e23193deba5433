import { finishWriting } from '../../state/cardWriting.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';

/** The timed activities of a workshop. */
export const agendaActions: readonly Action[] = [
  {
    id: 'agenda.open',
    label: 'action.agenda.open',
    shortcuts: ['Alt+A'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'agenda' } });
    }),
  },
];
