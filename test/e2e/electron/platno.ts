import type { Page } from '@playwright/test';
import type { FileAnswer, SaveKind, WindowState } from '../../../electron/contract.ts';

/** An answer of the bridge, flattened in the page, since Playwright carries no typed arrays. */
export type Told = Readonly<{
  kind: string;
  id?: string;
  name?: string;
  folder?: string;
  text?: string;
  code?: string;
  detail?: string;
}>;

/** Calls `window.platno` in a page, as the renderer does. */
export type Platno = Readonly<{
  openDialog: () => Promise<Told>;
  takeInitialFile: () => Promise<Told>;
  read: (id: string) => Promise<Told>;
  write: (id: string, text: string) => Promise<Told>;
  saveAs: (kind: SaveKind, name: string, text: string) => Promise<Told>;
  recent: () => Promise<readonly { id: string; name: string; title: string }[]>;
  setState: (state: WindowState) => Promise<void>;
}>;

type Flat = (answer: FileAnswer<unknown>) => Told;

declare global {
  interface Window {
    flat?: Flat;
  }
}

/** Put into the page, so that the calls below can use it there. */
function flat(answer: FileAnswer<unknown>): Told {
  if (answer.kind === 'failed') return { kind: 'failed', ...answer.failure };
  if (answer.kind === 'cancelled') return { kind: 'cancelled' };
  const value = Object(answer.value) as Record<string, unknown>;
  const file = Object(value['file'] ?? value) as { id: string; name: string; folder: string };
  const { bytes } = value;
  const text = bytes instanceof Uint8Array ? { text: new TextDecoder().decode(bytes) } : {};
  return { kind: 'done', id: file.id, name: file.name, folder: file.folder, ...text };
}

/** What a call gave if the bridge or the helper is not there: a failure no test expects. */
const ABSENT: Told = { kind: 'absent' };

export async function platnoOf(page: Page): Promise<Platno> {
  await page.evaluate(`window.flat = ${flat.toString()}`);
  return {
    openDialog: () => page.evaluate(async (absent) => window.platno?.openDialog().then(window.flat) ?? absent, ABSENT),
    takeInitialFile: () => page.evaluate(async (absent) => window.platno?.takeInitialFile().then(window.flat) ?? absent, ABSENT),
    read: (id) =>
      page.evaluate(async ([fileId, absent]) => window.platno?.readFile(fileId).then(window.flat) ?? absent, [
        id,
        ABSENT,
      ] as const),
    write: (id, text) =>
      page.evaluate(
        async ([fileId, written, absent]) =>
          window.platno
            ?.writeFile(fileId, new TextEncoder().encode(written), { documentId: 'test', over: null })
            .then(window.flat) ?? absent,
        [id, text, ABSENT] as const,
      ),
    saveAs: (kind, suggestedName, text) =>
      page.evaluate(
        async ([request, absent]) => {
          const bytes = new TextEncoder().encode(request.text);
          return (
            window.platno?.saveDialog({ kind: request.kind, suggestedName: request.suggestedName, bytes }).then(window.flat) ??
            absent
          );
        },
        [{ kind, suggestedName, text }, ABSENT] as const,
      ),
    recent: () =>
      page.evaluate(async () => {
        const list = (await window.platno?.listRecent()) ?? [];
        return list.map(({ file, title }) => ({ id: file.id, name: file.name, title }));
      }),
    setState: (state) => page.evaluate((given) => window.platno?.setWindowState(given), state),
  };
}

/** Collects what the main process sends from now on; read it with `heardBy`. */
export async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    window.heard = heard;
    window.platno?.onMenuAction((id) => heard.push(['menu', id]));
    window.platno?.onCloseRequested(() => heard.push(['close-requested']));
    window.platno?.onFileOpened((answer) => heard.push(['file', answer.kind === 'done' ? answer.value.file.name : answer.kind]));
  });
}

export async function heardBy(page: Page): Promise<unknown[]> {
  return page.evaluate(() => window.heard ?? []);
}
