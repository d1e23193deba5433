import type { Bridge } from '../../electron/contract.ts';
import type { Host } from './host.ts';

/** The desktop edition: everything is answered by the main process, through what the preload put on `window.platno`. */
export function createElectronHost(bridge: Bridge): Host {
  return { ...bridge, kind: 'electron' };
}
