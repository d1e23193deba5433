import { join } from 'node:path';
import type { AppMenu } from './appMenu.ts';
import type { Closing } from './closing.ts';
import { watchCrashes } from './crashes.ts';
import { askToTryAgain } from './dialogs.ts';
import type { Handles } from './handles.ts';
import type { JsonFile } from './jsonFile.ts';
import type { Log } from './log.ts';
import type { Messages } from './messages.ts';
import type { OpenWindow, OpenWindows } from './openWindows.ts';
import { START_PAGE } from './ownPages.ts';
import { offerDevTools } from './session.ts';
import { boundsOf, createWindow } from './window.ts';

type Parts = Readonly<{
  /** The built code, `out/`. */
  out: string;
  isDevelopment: boolean;
  windows: OpenWindows;
  closing: Closing;
  appMenu: AppMenu;
  handles: Handles;
  messages: () => Messages;
  boundsFile: JsonFile;
  /** What the last session remembered, unchecked. */
  remembered: unknown;
  log: Log;
}>;

/** Opens windows and keeps the books about them. */
export function createWindowOpener(parts: Parts): () => OpenWindow {
  const { windows, closing, appMenu, boundsFile, isDevelopment, log } = parts;
  const preload = join(parts.out, 'preload/preload.cjs');
  const icon = join(parts.out, 'main/icon.png');
  let remembered = parts.remembered;

  return () => {
    const window = createWindow({ preload, icon, remembered, openCount: windows.all().length, isDevelopment });
    const record = windows.add(window);
    closing.watch(record);
    watchCrashes(record, crashParts(parts));
    if (isDevelopment) offerDevTools(window.webContents);
    window.on('focus', () => {
      if (record.menu.length > 0) appMenu.show(record.menu);
    });
    window.on('close', () => {
      remembered = boundsOf(window);
      void boundsFile.write(remembered);
    });
    window.on('closed', () => windows.remove(record));
    window.loadURL(START_PAGE).catch((error: unknown) => log(`cannot load the page: ${String(error)}`));
    return record;
  };
}

function crashParts({ messages, closing, handles, log }: Parts): Parameters<typeof watchCrashes>[1] {
  return {
    now: Date.now,
    tryAgain: (window) => askToTryAgain(window, messages()),
    close: closing.close,
    pathOf: handles.path,
    log,
  };
}
