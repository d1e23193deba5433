import { finishWriting } from '../../state/cardWriting.ts';
import type { AudiencePlace } from '../../../electron/contract.ts';
import { shownSteps } from '../../model/workshop/stepPicture.ts';
import type { Editor } from '../../state/editor.ts';
import { startPresenting, type PresentFrom } from '../../state/presenting.ts';
import { hasEditor, withEditor, type Action, type ActionContext } from '../action.ts';
import { notify } from '../notify.ts';
import { openAudience, toggleAudience } from './openAudience.ts';

/** Telling the story of the model to a room. */
export const presentActions: readonly Action[] = [
  {
    id: 'present.start',
    label: 'action.present.start',
    shortcuts: ['Mod+Enter'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor((editor, context) => present(editor, context, {})),
  },
  {
    id: 'present.startHere',
    label: 'action.present.startHere',
    shortcuts: ['Shift+Mod+Enter'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor((editor, context) => {
      const { selection, focus, document } = editor.get();
      const selected = [...selection].find((id) => document.cards.has(id));
      const from = { card: selected ?? focus.cardId, block: focus.block };
      return present(editor, context, from);
    }),
  },
  {
    // By hand and at any time: where no second display is known, and for a window that is shared in a call.
    id: 'present.audience',
    label: 'action.present.audience',
    shortcuts: [],
    scope: 'window',
    isEnabled: hasEditor,
    isChecked: ({ editor }) => (editor?.get().presenting?.audience.id ?? null) !== null,
    run: withEditor((editor, context) =>
      editor.get().presenting ? toggleAudience(context.host, editor) : present(editor, context, {}, 'anywhere'),
    ),
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

/**
 * Where every step is left out there is nothing to present: then a sentence says so. Where there is a second display, the room looks
 * at that one, and the speaker at this.
 */
export async function present(
  editor: Editor,
  { app, host, t }: ActionContext,
  from: PresentFrom,
  place: AudiencePlace = 'other-display',
): Promise<void> {
  finishWriting(editor);
  if (shownSteps(editor.get().document).length === 0) {
    notify(app, { tone: 'info', text: t('present.nothingToShow'), offersUndo: false, offers: 'present.edit' });
    return;
  }
  startPresenting(editor, from, await openAudience(host, editor, place));
  app.setState({ overlay: { kind: 'present' } });
}
