import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { pictureOf } from '../exporting/pictures.ts';

/** Reads the list of recent files again. */
export async function refreshRecent({ app, host }: Pick<ActionContext, 'app' | 'host'>): Promise<void> {
  app.setState({ recent: await host.listRecent() });
}

export async function forgetRecent({ app, host }: Pick<ActionContext, 'app' | 'host'>, fileId: string): Promise<void> {
  await host.forgetRecent(fileId);
  await refreshRecent({ app, host });
}

/** Gives the open file its title and picture in the list; the title at once, the picture when it is painted. */
export async function describeOpenFile(editor: Editor, { app, host }: Pick<ActionContext, 'app' | 'host'>): Promise<void> {
  const { file, document } = editor.get();
  if (!file.ref) return;
  const { id } = file.ref;
  const { title } = document.info;
  const known = app.getState().recent.find((one) => one.file.id === id);
  await host.describeRecent(id, title, known?.picture ?? '');
  await refreshRecent({ app, host });
  if (typeof OffscreenCanvas === 'undefined') return;
  await untilIdle();
  await host.describeRecent(id, title, await pictureOf(document, languageNow(app.getState())));
  await refreshRecent({ app, host });
}

/** A picture of a large board takes a few frames; it can wait until nobody is drawing or typing. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') resolve();
    else requestIdleCallback(() => resolve(), { timeout: 2_000 });
  });
}
