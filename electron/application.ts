import { app, clipboard, ipcMain, protocol, screen, session, shell } from 'electron';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { askFeed } from './askFeed.ts';
import { createAppMenu, type AppMenu } from './appMenu.ts';
import { createAudience, type Audience } from './audience.ts';
import { createClosing } from './closing.ts';
import { openDataFolder, type DataFolder } from './dataFolder.ts';
import { askToCloseAnyway, askWhatToOpen, askWhereToSave } from './dialogs.ts';
import { createFileService } from './files/fileService.ts';
import { sweepLeftovers } from './files/leftovers.ts';
import { createHandlers } from './handlers.ts';
import { createHandles, type Handles } from './handles.ts';
import { createWindowJournal } from './journal/windowJournal.ts';
import { answerCalls } from './ipc.ts';
import type { Log } from './log.ts';
import { messagesFor, type Messages } from './messages.ts';
import { createOpening } from './opening.ts';
import { bringForward, createOpenWindows, type OpenWindow, type OpenWindows } from './openWindows.ts';
import { serveBundle } from './protocol.ts';
import { quitInOrder } from './quitting.ts';
import { loadRecent, type Recent } from './recent.ts';
import { releasesFrom } from './releases.ts';
import { send } from './send.ts';
import { hardenContents, hardenSession } from './session.ts';
import { loadSettings } from './settings.ts';
import { createUpdates } from './updates.ts';
import { createAudienceWindow } from './window.ts';
import { createWindowOpener } from './windowOpener.ts';
import { acceptState } from './windowState.ts';

const OUT = join(import.meta.dirname, '..');

export type Application = Readonly<{
  openFiles: (paths: readonly string[]) => Promise<void>;
  /** A window if there is none. */
  showSomething: () => void;
  /** The program was started again without a file. */
  bringForward: () => void;
}>;

/** Puts the parts together; called once, when Electron is ready. */
export async function startApplication(log: Log): Promise<Application> {
  const isDevelopment = !app.isPackaged;
  const openOutside = (address: string): void => {
    shell.openExternal(address).catch((error: unknown) => log(`browser not opened: ${String(error)}`));
  };
  hardenContents(app, openOutside);
  hardenSession(session.defaultSession, isDevelopment);
  serveBundle(protocol, join(OUT, 'renderer'));

  const data = openDataFolder(app.getPath('userData'), log);
  const handles = createHandles();
  const windows = createOpenWindows(handles.boundTarget);
  const { saving, versionsFolder } = data;
  const files = createFileService({ handles, home: homedir(), saving, versionsFolder, now: Date.now, log });
  // Nobody sees a window before these have been read.
  const [settings, recent, remembered] = await Promise.all([
    loadSettings(data.settings),
    loadRecent({ file: data.recent, handles, files, now: Date.now }),
    data.bounds.read(),
  ]);
  const messages = (): Messages => messagesFor(settings.read().language, app.getPreferredSystemLanguages());
  const closing = createClosing({
    windows,
    quit: () => app.quit(),
    closeAnyway: (window) => askToCloseAnyway(window, messages()),
  });
  const look = { icon: join(OUT, 'main/icon.png'), isDevelopment };
  const audience = createAudience({ windows, screen, log, createWindow: (display) => createAudienceWindow(display, look) });
  const appMenu = menuFor(windows, audience);
  const around = { windows, closing, appMenu, handles, messages, log };
  const openWindow = createWindowOpener({ ...around, out: OUT, isDevelopment, boundsFile: data.bounds, remembered });
  const opening = createOpening({ files, handles, recent, windows, openWindow });
  const { journal } = data;
  const { fileSystem } = data.saving;
  const releases = releasesFrom(JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')));
  const isAlive = (record: OpenWindow): boolean => windows.all().includes(record);
  const { isElsewhere } = opening;

  const handlers = createHandlers({
    app,
    clipboard,
    appMenu,
    audience,
    closing,
    files,
    handles,
    journal: createWindowJournal({ journal, fileSystem, handles, files, isAlive, isElsewhere, now: Date.now, log }),
    opening,
    recent,
    settings,
    windows,
    knowsReleases: releases !== null,
    updates: createUpdates({
      releases,
      version: app.getVersion(),
      isOn: () => settings.read().checkUpdates,
      // A session in memory, made only when something is really asked.
      ask: (feed) => askFeed(session.fromPartition('updates'), feed),
      openOutside,
      remembered: data.updates,
      now: Date.now,
      log,
    }),
    openWindow,
    askWhatToOpen: ({ window }, purpose) => askWhatToOpen(window, purpose),
    askWhereToSave: (record, { kind, suggestedName }) =>
      askWhereToSave(record.window, kind, suggestedName, folderFor(record, handles)),
    showState: (record, state) => acceptState(record, state, handles),
  });
  answerCalls(ipcMain, { windows, handlers, log });
  quitInOrder(app, closing.beforeQuit, data.settled);
  sweepRecentFolders(recent, data);
  void data.tidy();
  return {
    openFiles: async (paths) => {
      for (const path of paths) await opening.fromOutside(path);
    },
    showSomething: () => {
      if (windows.all().length === 0) openWindow();
    },
    bringForward: () => bringForward(windows.focused() ?? windows.all().at(-1) ?? openWindow()),
  };
}

/** A click goes to the window in front, whose menu it is. */
function menuFor(windows: OpenWindows, audience: Audience): AppMenu {
  return createAppMenu((id) => {
    const front = windows.focused() ?? audience.ownerInFront() ?? windows.all().at(-1);
    if (front !== undefined) send(front.window.webContents, 'menu:action', id);
  });
}

/** Save dialogs start beside the file that is open. */
function folderFor(record: OpenWindow, handles: Handles): string {
  const fileId = record.state?.fileId ?? null;
  const path = fileId === null ? null : handles.path(fileId);
  return path === null ? app.getPath('documents') : dirname(path);
}

/** What a killed process left beside the files a person works with. */
function sweepRecentFolders(recent: Recent, data: DataFolder): void {
  const folders = new Set(recent.paths().map((path) => dirname(path)));
  for (const folder of folders) void sweepLeftovers(data.saving.fileSystem, folder);
}
