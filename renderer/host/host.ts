import type { Bridge } from '../../electron/contract.ts';

/**
 * Where the editor runs: Electron, a browser tab, or a test. The renderer reaches files, settings and the window only
 * through this. In the browser, `openDropped` takes the dropped `File`; in Electron the preload turns it into a path.
 */
export type Host = Bridge & Readonly<{ kind: 'electron' | 'browser' | 'memory' }>;
