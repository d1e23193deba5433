import type { Editor } from '../state/editor.ts';
import type { ActionContext } from './action.ts';

/** Reads the list of recent files again. */
export async function refreshRecent({ app, host }: Pick<ActionContext, 'app' | 'host'>): Promise<void> {
  app.setState({ recent: await host.listRecent() });
}

export async function forgetRecent({ app, host }: Pick<ActionContext, 'app' | 'host'>, fileId: string): Promise<void> {
  await host.forgetRecent(fileId);
  await refreshRecent({ app, host });
}

/** Gives the open file its title and picture in the list. A picture that cannot be painted is left out, never an error. */
export async function describeOpenFile(editor: Editor, { app, host }: Pick<ActionContext, 'app' | 'host'>): Promise<void> {
  const { file, document } = editor.get();
  if (!file.ref) return;
  await host.describeRecent(file.ref.id, document.info.title, '');
  await refreshRecent({ app, host });
}
