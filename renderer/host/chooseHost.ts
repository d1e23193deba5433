import type { Bridge } from '../../electron/contract.ts';
import { createBrowserHost } from './browser/browserHost.ts';
import { browserParts } from './browser/browserParts.ts';
import { createElectronHost } from './electronHost.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** There only in the desktop edition, put there by the preload. */
    readonly platno?: Bridge;
  }
}

/** The host for where this page runs. Called once, by the root. */
export function chooseHost(): Host {
  return window.platno === undefined ? createBrowserHost(browserParts()) : createElectronHost(window.platno);
}
