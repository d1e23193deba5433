import { writeFileSync } from 'node:fs';
import { fileJsonSchema } from '../../renderer/model/schema.ts';

/** Publishes the schema of `.bmc` files: `npm run schema`. A unit test fails while the published one is out of date. */
const target = new URL('./bmc.schema.json', import.meta.url);
writeFileSync(target, JSON.stringify(fileJsonSchema(), null, 2) + '\n');
