import type { App, Clipboard } from 'electron';
import type { AppInfo, FileAnswer, FileRef, OpenPurpose, SaveRequest, WindowState } from './contract.ts';
import type { AppMenu } from './appMenu.ts';
import type { Audience } from './audience.ts';
import type { Closing } from './closing.ts';
import { unknownHandle } from './files/fileAnswers.ts';
import type { FileService } from './files/fileService.ts';
import type { Handles } from './handles.ts';
import type { CallHandlers } from './ipc.ts';
import type { WindowJournal } from './journal/windowJournal.ts';
import type { Opening } from './opening.ts';
import type { OpenWindow, OpenWindows } from './openWindows.ts';
import type { Recent } from './recent.ts';
import type { SettingsStore } from './settings.ts';
import type { Updates } from './updates.ts';

type Parts = Readonly<{
  app: App;
  clipboard: Clipboard;
  appMenu: AppMenu;
  audience: Audience;
  closing: Closing;
  files: FileService;
  handles: Handles;
  journal: WindowJournal;
  opening: Opening;
  recent: Recent;
  settings: SettingsStore;
  updates: Updates;
  knowsReleases: boolean;
  windows: OpenWindows;
  askWhatToOpen: (record: OpenWindow, purpose: OpenPurpose) => Promise<string | null>;
  askWhereToSave: (record: OpenWindow, request: SaveRequest) => Promise<string | null>;
  showState: (record: OpenWindow, state: WindowState) => void;
  openWindow: () => void;
}>;

/** What each call of the contract does; every argument has been checked before. */
export function createHandlers(parts: Parts): CallHandlers {
  const { appMenu, closing, opening, recent, settings } = parts;
  return {
    'app:info': () => appInfo(parts),
    'settings:read': () => settings.read(),
    'settings:write': (_caller, changed) => settings.write(changed),
    'file:open-dialog': async (caller, purpose) => {
      const path = await parts.askWhatToOpen(caller, purpose);
      return path === null ? { kind: 'cancelled' } : opening.forWindow(caller, path);
    },
    'file:read': async (caller, fileId) => {
      const path = parts.handles.path(fileId);
      return path === null ? unknownHandle() : opening.again(caller, path);
    },
    'file:open-path': (caller, path) => opening.forWindow(caller, path),
    'file:write': (caller, fileId, bytes, terms) => {
      const path = parts.handles.path(fileId);
      return path === null
        ? unknownHandle()
        : opening.unlessElsewhere(caller, path, () => parts.files.write(fileId, bytes, terms));
    },
    'file:look': (_caller, fileId, seen) => parts.files.look(fileId, seen),
    'versions:list': (_caller, fileId, documentId) => parts.files.listVersions(fileId, documentId),
    'versions:read': (_caller, fileId, documentId, versionId) => parts.files.readVersion(fileId, documentId, versionId),
    'versions:keep': (_caller, fileId, documentId, bytes) => parts.files.keepVersion(fileId, documentId, bytes),
    'file:save-dialog': (caller, request) => saveAs(parts, caller, request),
    'file:take-initial': (caller) => opening.takeInitial(caller),
    'recent:list': () => recent.list(),
    'recent:describe': (_caller, fileId, title, picture) => recent.describe(fileId, title, picture),
    'recent:forget': (_caller, fileId) => recent.forget(fileId),
    'journal:keep': (caller, work) => parts.journal.keep(caller, work),
    'journal:drop': (caller, id) => parts.journal.drop(caller, id),
    'journal:list': (caller) => parts.journal.list(caller),
    'journal:read': (caller, id) => parts.journal.read(caller, id),
    'journal:claim': (caller, id) => parts.journal.claim(caller, id),
    'window:state': (caller, state) => parts.showState(caller, state),
    'window:close': (caller) => closing.close(caller),
    'window:keep': (caller) => closing.keep(caller),
    'window:new': () => {
      // Without its result, which could not cross to the page.
      parts.openWindow();
    },
    'audience:open': (caller, id, place) => parts.audience.open(caller, id, place),
    'audience:close': (caller) => parts.audience.close(caller),
    'menu:set': (caller, entries) => {
      caller.menu = entries;
      const focused = parts.windows.focused();
      if (focused === null || focused === caller) appMenu.show(entries);
    },
    'clipboard:read-text': () => parts.clipboard.readText(),
    'updates:look': () => parts.updates.look(),
    'updates:show': () => parts.updates.show(),
  };
}

function appInfo({ app, knowsReleases }: Parts): AppInfo {
  const platforms: Readonly<Record<string, AppInfo['platform']>> = { darwin: 'mac', win32: 'windows' };
  const platform = platforms[process.platform] ?? 'linux';
  return { version: app.getVersion(), platform, languages: app.getPreferredSystemLanguages(), knowsReleases };
}

async function saveAs(parts: Parts, caller: OpenWindow, request: SaveRequest): Promise<FileAnswer<FileRef>> {
  const path = await parts.askWhereToSave(caller, request);
  if (path === null) return { kind: 'cancelled' };
  const save = () => parts.files.saveAs(path, request.bytes, request.documentId);
  const answer = await parts.opening.unlessElsewhere(caller, path, save);
  // An exported picture is no document to open again.
  if (answer.kind === 'done' && request.kind === 'bmc') await parts.recent.note(parts.handles.path(answer.value.id) ?? path);
  return answer;
}
