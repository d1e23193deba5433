import { findTestRuntime } from './runtime.ts';

/** Once a run, before all tests: nobody is to take the one for the other. */
export default function announce(): void {
  process.stdout.write(`${findTestRuntime().sentence}\n`);
}
