import { buildAll } from './buildAll.ts';

/** `npm run build` */
await buildAll();
process.stdout.write('Built out/main, out/preload and out/renderer.\n');
