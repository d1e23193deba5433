import { fuseFaults } from './fuses.ts';

/** `node test/pack/checkFuses.ts <binary>`: for a release, on the real runtime. Ends with 1 if one is not as it should be. */
const [binary] = process.argv.slice(2);
if (binary === undefined) throw new Error('Which binary?');
const faults = await fuseFaults(binary);
for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
