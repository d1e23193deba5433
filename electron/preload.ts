import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { CallResult } from './call.ts';
import type { Bridge, FileAnswer, MainCalls, MainEvents, OpenedFile } from './contract.ts';

async function call<C extends keyof MainCalls>(channel: C, ...args: Parameters<MainCalls[C]>): Promise<ReturnType<MainCalls[C]>> {
  const result: CallResult<ReturnType<MainCalls[C]>> = await ipcRenderer.invoke(channel, ...args);
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

/** The listener gets the values only: Electron's event object would hand the page a way to send anything. */
function listen<E extends keyof MainEvents>(event: E, listener: MainEvents[E]): () => void {
  const forward = (_event: unknown, ...values: Parameters<MainEvents[E]>): void => {
    // Every listener of the contract takes at most one value; the tuple type is lost on a generic function.
    (listener as (...given: Parameters<MainEvents[E]>) => void)(...values);
  };
  ipcRenderer.on(event, forward);
  return () => {
    ipcRenderer.off(event, forward);
  };
}

/** A path leaves the preload only for a file that Chromium itself says was dropped; a page cannot make one up. */
async function openDropped(file: unknown): Promise<FileAnswer<OpenedFile>> {
  const path = file instanceof File ? webUtils.getPathForFile(file) : '';
  if (path !== '') return call('file:open-path', path);
  return { kind: 'failed', failure: { code: 'not-found', name: file instanceof File ? file.name : '', detail: 'ENOPATH' } };
}

const bridge: Bridge = {
  appInfo: () => call('app:info'),
  readSettings: () => call('settings:read'),
  writeSettings: (settings) => call('settings:write', settings),
  openDialog: (purpose = 'open') => call('file:open-dialog', purpose),
  readFile: (fileId) => call('file:read', fileId),
  openDropped,
  writeFile: (fileId, bytes, terms) => call('file:write', fileId, bytes, terms),
  lookAtFile: (fileId, seen) => call('file:look', fileId, seen),
  listVersions: (fileId, documentId) => call('versions:list', fileId, documentId),
  readVersion: (fileId, documentId, versionId) => call('versions:read', fileId, documentId, versionId),
  keepVersion: (fileId, documentId, bytes) => call('versions:keep', fileId, documentId, bytes),
  saveDialog: (request) => call('file:save-dialog', request),
  takeInitialFile: () => call('file:take-initial'),
  listRecent: () => call('recent:list'),
  describeRecent: (fileId, title, picture) => call('recent:describe', fileId, title, picture),
  forgetRecent: (fileId) => call('recent:forget', fileId),
  keepWork: (work) => call('journal:keep', work),
  dropWork: (id) => call('journal:drop', id),
  listWork: () => call('journal:list'),
  readWork: (id) => call('journal:read', id),
  claimWork: (id) => call('journal:claim', id),
  setWindowState: (state) => call('window:state', state),
  closeWindow: () => call('window:close'),
  keepWindow: () => call('window:keep'),
  newWindow: () => call('window:new'),
  openAudience: (id, place) => call('audience:open', id, place),
  closeAudience: () => call('audience:close'),
  setMenu: (entries) => call('menu:set', entries),
  readClipboardText: () => call('clipboard:read-text'),
  lookForUpdate: () => call('updates:look'),
  showReleases: () => call('updates:show'),
  onMenuAction: (listener) => listen('menu:action', listener),
  onCloseRequested: (listener) => listen('window:close-requested', listener),
  onFileOpened: (listener) => listen('file:opened', listener),
  onAudienceClosed: (listener) => listen('audience:closed', listener),
  onDisplaysChanged: (listener) => listen('displays:changed', listener),
};

contextBridge.exposeInMainWorld('platno', bridge);
