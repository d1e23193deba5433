import type { SaveKind, SaveRequest } from '../../../electron/contract.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { failureText } from '../files/fileSentences.ts';
import { suggestedName } from '../files/fileSaving.ts';
import { notify } from '../notify.ts';

/** Asks where to put a finished export and writes it there; after a failure it may go elsewhere. */
export async function saveExport(
  editor: Editor,
  context: ActionContext,
  kind: Exclude<SaveKind, 'bmc'>,
  bytes: Uint8Array,
): Promise<void> {
  await saveAs(context, { kind, suggestedName: suggestedName(editor), bytes });
}

/** The same for what belongs to no document. */
export async function saveAs(context: ActionContext, request: SaveRequest): Promise<void> {
  const { app, host, t } = context;
  const answer = await host.saveDialog(request);
  switch (answer.kind) {
    case 'cancelled':
      return;
    case 'done':
      return notify(app, { tone: 'success', text: t('export.done', { name: answer.value.name }), offersUndo: false });
    case 'failed': {
      const choice = await ask(app, {
        title: t('files.saveFailed', { name: answer.failure.name }),
        text: failureText(answer.failure, t),
        choices: [
          { id: 'retry', label: t('export.elsewhere'), tone: 'primary' },
          { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
        ],
      });
      if (choice === 'retry') await saveAs(context, request);
    }
  }
}
