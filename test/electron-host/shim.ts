import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { Menu } from './menu.ts';
import { state, type RequestFilter, type SchemeHandler } from './state.ts';
import { notImplemented, strict } from './strict.ts';
import { WebContents } from './webContents.ts';

/** What `import 'electron'` gives under the stand-in. A name that is not exported fails the import itself. */

export { app, BrowserWindow, Menu };

export const webContents = strict('webContents', {
  fromDevToolsTargetId: (id: string) => WebContents.fromDevToolsTargetId(id),
  getAllWebContents: () => WebContents.getAllWebContents(),
});

export const ipcMain = strict('ipcMain', {
  handle: (channel: string, handler: (event: object, ...args: unknown[]) => unknown) => {
    if (state.ipcHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    state.ipcHandlers.set(channel, handler);
  },
});

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly { scheme: string; privileges: Record<string, boolean> }[]) => {
    if (app.isReady()) throw new Error('registerSchemesAsPrivileged should be called before the app is ready');
    const loosened = schemes.filter(
      ({ privileges }) => privileges['bypassCSP'] || privileges['corsEnabled'] || !privileges['secure'],
    );
    if (loosened.length > 0) throw notImplemented('schemes that bypass the policy, allow other origins or are not secure');
  },
  handle: (scheme: string, handler: SchemeHandler) => void state.schemes.set(scheme, handler),
});

/** Permission handlers are kept but nothing asks them: headless Chromium refuses by itself. */
class Session extends EventEmitter {
  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (filter: RequestFilter) => {
      state.requestFilter = filter;
    },
  });
  setPermissionRequestHandler(): void {
    // See the class.
  }
  setPermissionCheckHandler(): void {
    // See the class.
  }
  setDevicePermissionHandler(): void {
    // See the class.
  }
}

const partitions = new Map<string, object>();

const defaultSession = strict('session', new Session());
state.askDownload = (event) => void defaultSession.emit('will-download', event, {});

export const session = strict('session', {
  defaultSession,
  /** Has no pages here; a test puts its own `fetch` in it. */
  fromPartition: (name: string): object => {
    const known =
      partitions.get(name) ?? strict('session', { webRequest: { onBeforeRequest: () => undefined }, fetch: noNetwork });
    partitions.set(name, known);
    return known;
  },
});

async function noNetwork(address: string): Promise<never> {
  throw new Error(`${address} was asked for, and the test has put no answer in its place`);
}

function unstubbed(name: string): () => never {
  return () => {
    throw new Error(`dialog.${name} was called, and the test has put no answer in its place`);
  };
}

/** A test replaces these: there is no person. */
export const dialog = strict('dialog', {
  showOpenDialog: unstubbed('showOpenDialog'),
  showSaveDialog: unstubbed('showSaveDialog'),
  showMessageBox: unstubbed('showMessageBox'),
});

/** Tests put their own function here; a browser is never started. */
export const shell = strict('shell', {
  openExternal: async (_address: string): Promise<void> => {
    throw new Error('shell.openExternal was called, and the test has put no answer in its place');
  },
});

let clipboardText = '';

export const clipboard = strict('clipboard', {
  readText: async () => clipboardText,
  writeText: async (text: string) => void (clipboardText = text),
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, workArea: area, bounds: area, internal: true };

/** One display; a test puts a list with a second one in place of `getAllDisplays`, and emits that one came or went. */
class Screen extends EventEmitter {
  getPrimaryDisplay(): typeof display {
    return display;
  }

  getAllDisplays(): (typeof display)[] {
    return [display];
  }
}

export const screen = strict('screen', new Screen());
