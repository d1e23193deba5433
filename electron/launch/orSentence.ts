import { OptionError } from './options.ts';

/** Runs a launch script; a wrong option becomes one sentence and exit code 2, a bug keeps its stack. */
export async function orSentence(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
