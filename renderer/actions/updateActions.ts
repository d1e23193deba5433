import type { Action, ActionContext } from './action.ts';
import { changeSettings } from './appearanceActions.ts';
import { notify } from './notify.ts';

/** Only where the program knows who publishes it; see `actionsFor`. */
export const updateActions: readonly Action[] = [
  {
    id: 'help.checkUpdates',
    label: 'action.help.checkUpdates',
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    isChecked: ({ app }) => app.getState().settings.checkUpdates,
    run: async (context) => {
      const checkUpdates = !context.app.getState().settings.checkUpdates;
      await changeSettings(context, { checkUpdates });
      if (checkUpdates) await lookNow(context);
    },
  },
  {
    id: 'help.releases',
    label: 'action.help.releases',
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    run: ({ host }) => host.showReleases(),
  },
];

/** At the start of the program: says something only if there is something new. Turned off, not even the host is asked. */
export async function lookForUpdate(context: ActionContext): Promise<void> {
  const { info, settings } = context.app.getState();
  if (!info.knowsReleases || !settings.checkUpdates) return;
  const answer = await context.host.lookForUpdate();
  if (answer.kind === 'newer') tellNewer(context, answer.version);
}

/** Somebody has just turned it on, and waits for an answer. */
async function lookNow(context: ActionContext): Promise<void> {
  const { app, host, t } = context;
  const answer = await host.lookForUpdate();
  if (answer.kind === 'newer') tellNewer(context, answer.version);
  if (answer.kind === 'current') notify(app, { tone: 'success', text: t('update.current'), offersUndo: false });
  if (answer.kind === 'failed') notify(app, { tone: 'info', text: t('update.failed'), offersUndo: false });
}

function tellNewer({ app, t }: ActionContext, version: string): void {
  notify(app, { tone: 'info', text: t('update.newer', { version }), offersUndo: false, offers: 'help.releases' });
}
