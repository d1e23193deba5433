import type { BrowserWindow } from 'electron';
import { bringForward, isEdited, type OpenWindow, type OpenWindows } from './openWindows.ts';
import { send } from './send.ts';

/**
 * Closing and quitting with unsaved work. A quit asks one window after the other and goes on when one has closed; the
 * first Cancel ends it. Nothing here is what saves the work: sessions can end without any of these events.
 */
export type Closing = Readonly<{
  watch: (record: OpenWindow) => void;
  /** For `before-quit`. */
  beforeQuit: (event: { preventDefault: () => void }) => void;
  /** The renderer has saved or thrown away the work. */
  close: (record: OpenWindow) => void;
  /** The person wants to keep the window. */
  keep: (record: OpenWindow) => void;
}>;

type Parts = Readonly<{
  windows: OpenWindows;
  quit: () => void;
  /** Asked with a native dialog when the page itself cannot ask. */
  closeAnyway: (window: BrowserWindow) => Promise<boolean>;
}>;

export function createClosing({ windows, quit, closeAnyway }: Parts): Closing {
  let isQuitting = false;

  const close = (record: OpenWindow): void => {
    record.mayClose = true;
    record.window.close();
  };
  const keep = (record: OpenWindow): void => {
    record.askedToClose = false;
    isQuitting = false;
  };
  const askNatively = async (record: OpenWindow): Promise<void> => {
    const agreed = await closeAnyway(record.window);
    if (record.window.isDestroyed()) return;
    if (agreed) close(record);
    else keep(record);
  };
  const ask = (record: OpenWindow): void => {
    bringForward(record);
    if (record.isResponsive) send(record.window.webContents, 'window:close-requested');
    else if (!record.askedToClose) void askNatively(record);
    record.askedToClose = true;
  };
  const watch = (record: OpenWindow): void => {
    const { window } = record;
    window.on('close', (event) => {
      if (!isEdited(record)) return;
      event.preventDefault();
      ask(record);
    });
    window.on('closed', () => {
      if (isQuitting) quit();
    });
    window.on('unresponsive', () => {
      record.isResponsive = false;
      if (record.askedToClose) void askNatively(record);
    });
    window.on('responsive', () => {
      record.isResponsive = true;
    });
  };
  return {
    watch,
    close,
    keep,
    beforeQuit: (event) => {
      const edited = windows.all().find(isEdited);
      if (edited === undefined) return;
      event.preventDefault();
      isQuitting = true;
      ask(edited);
    },
  };
}
