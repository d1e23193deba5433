import type { BrowserWindow } from 'electron';
import type { OpenWindow } from './openWindows.ts';

const WITHIN_MS = 60_000;
const AT_MOST = 3;

type Parts = Readonly<{
  now: () => number;
  /** Asked natively once the page has failed too often. */
  tryAgain: (window: BrowserWindow) => Promise<boolean>;
  close: (record: OpenWindow) => void;
  pathOf: (fileId: string) => string | null;
  log: (message: string) => void;
}>;

/** Loads a page again that crashed; its own journal brings the work back. Stops before it becomes a loop. */
export function watchCrashes(record: OpenWindow, { now, tryAgain, close, pathOf, log }: Parts): void {
  const reload = (): void => {
    // The file it showed is handed over again, as at its start.
    const fileId = record.state?.fileId ?? null;
    record.initial = fileId === null ? record.initial : pathOf(fileId);
    record.isResponsive = true;
    record.askedToClose = false;
    record.window.reload();
  };
  record.window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log(`renderer gone: ${details.reason} (${details.exitCode})`);
    record.crashes = [...record.crashes.filter((time) => now() - time < WITHIN_MS), now()];
    if (record.crashes.length < AT_MOST) {
      // Not from within the event, where loading brings the whole program down (electron/electron#51900).
      setImmediate(() => {
        if (!record.window.isDestroyed()) reload();
      });
      return;
    }
    record.isResponsive = false;
    void tryAgain(record.window).then((again) => {
      record.crashes = [];
      if (record.window.isDestroyed()) return;
      if (again) reload();
      else close(record);
    });
  });
}
