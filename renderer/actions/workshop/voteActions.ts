import { finishWriting } from '../../state/cardWriting.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';
import { notify } from '../notify.ts';

/** Votes with dots. */
export const voteActions: readonly Action[] = [
  {
    id: 'vote.open',
    label: 'action.vote.open',
    shortcuts: ['V'],
    scope: 'window',
    isEnabled: hasEditor,
    run: withEditor((editor, { app }) => {
      finishWriting(editor);
      app.setState({ overlay: { kind: 'vote' } });
    }),
  },
  {
    id: 'vote.clear',
    label: 'action.vote.clear',
    shortcuts: [],
    scope: 'window',
    isEnabled: ({ editor }) => editor?.get().document.info.votes !== undefined,
    run: withEditor(async (editor, { app, t }) => {
      const { clearAllVotes } = await import('./voting.ts');
      const count = clearAllVotes(editor);
      if (count > 0) notify(app, { tone: 'info', text: t('vote.cleared', { count }), offersUndo: true });
    }),
  },
];
