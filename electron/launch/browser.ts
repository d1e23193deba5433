import { serveBrowserEdition } from './browserEdition.ts';
import { buildIfStale } from './buildAll.ts';
import { parseLaunchOptions } from './options.ts';
import { orSentence } from './orSentence.ts';

/** `npm run browser [-- --port N --no-open]` */
await orSentence(async () => {
  const options = parseLaunchOptions(process.argv.slice(2), false);
  await buildIfStale();
  await serveBrowserEdition(options);
});
