import type { BrowserWindow, Display, Screen } from 'electron';
import { otherScreen } from './bounds.ts';
import type { AudienceAnswer, AudienceEnd, AudiencePlace } from './contract.ts';
import type { Log } from './log.ts';
import type { OpenWindow, OpenWindows } from './openWindows.ts';
import { audiencePage } from './ownPages.ts';
import { send } from './send.ts';

/**
 * The windows rooms look at, at most one for each window of a document. They have no preload and are on no list of windows: nothing is
 * asked before they close, nothing is remembered of them, and no call of theirs would be answered.
 */
export type Audience = Readonly<{
  open: (owner: OpenWindow, id: string, place: AudiencePlace) => AudienceAnswer;
  close: (owner: OpenWindow) => void;
  /** Whose audience window has the keyboard: the menu is that window's. */
  ownerInFront: () => OpenWindow | null;
}>;

type Parts = Readonly<{
  windows: Pick<OpenWindows, 'all'>;
  screen: Pick<Screen, 'getAllDisplays' | 'on'>;
  /** A window that is not shown yet: all of a display, or on no display of its own (null). */
  createWindow: (display: Display | null) => BrowserWindow;
  log: Log;
}>;

type Shown = Readonly<{ window: BrowserWindow; display: Display | null }>;

export function createAudience({ windows, screen, createWindow, log }: Parts): Audience {
  const shown = new Map<OpenWindow, Shown>();
  const watched = new WeakSet<OpenWindow>();

  const displayBeside = ({ window }: OpenWindow): Display | null => otherScreen(screen.getAllDisplays(), window.getBounds());
  const end = (owner: OpenWindow, reason: AudienceEnd | null): void => {
    const audience = shown.get(owner);
    // Before it closes, so that what closing sets off finds nothing to tell.
    shown.delete(owner);
    if (audience && !audience.window.isDestroyed()) audience.window.destroy();
    if (audience && reason !== null && !owner.window.isDestroyed()) send(owner.window.webContents, 'audience:closed', reason);
  };
  const watch = (owner: OpenWindow, audience: Shown): void => {
    const endAs = (reason: AudienceEnd) => (): void => {
      if (shown.get(owner) === audience) end(owner, reason);
    };
    audience.window.on('closed', endAs('person'));
    audience.window.webContents.on('render-process-gone', endAs('crash'));
    if (watched.has(owner)) return;
    watched.add(owner);
    owner.window.on('closed', () => end(owner, null));
    // What was presented is gone with the page; a new one knows nothing of it.
    owner.window.webContents.on('render-process-gone', () => end(owner, null));
  };
  const tellDisplays = (): void => {
    for (const owner of windows.all()) send(owner.window.webContents, 'displays:changed', displayBeside(owner) !== null);
  };
  screen.on('display-added', tellDisplays);
  screen.on('display-removed', (_event, gone) => {
    for (const [owner, { display }] of shown) if (display?.id === gone.id) end(owner, 'display');
    tellDisplays();
  });

  return {
    open: (owner, id, place) => {
      const display = displayBeside(owner);
      if (display === null && place === 'other-display') return 'one-display';
      end(owner, null);
      const window = createWindow(display);
      const audience = { window, display };
      shown.set(owner, audience);
      watch(owner, audience);
      stayOn(audiencePage(id), window);
      window.loadURL(audiencePage(id)).catch((error: unknown) => log(`cannot load the audience: ${String(error)}`));
      return 'opened';
    },
    close: (owner) => end(owner, null),
    ownerInFront: () => [...shown].find(([, { window }]) => window.isFocused())?.[0] ?? null,
  };
}

/** It may load itself again, and nothing else: not even the editor, which would be one without a main process. */
function stayOn(address: string, window: BrowserWindow): void {
  window.webContents.on('will-navigate', (event) => {
    if (event.url !== address) event.preventDefault();
  });
}
