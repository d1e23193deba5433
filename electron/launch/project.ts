import { join } from 'node:path';

/** The project's folder, wherever a launch script was called from. */
export const PROJECT = join(import.meta.dirname, '../..');

/** Everything built lies here; `npm run build` may delete it at any time. */
export const OUT = join(PROJECT, 'out');

export const RENDERER_OUT = join(OUT, 'renderer');
