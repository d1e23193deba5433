import { basename } from 'node:path';
import { CommandError } from './commandError.ts';
import type { Job } from './jobs.ts';
import type { Surroundings } from './surroundings.ts';

/** Does one job after the other; one that fails stops no other. Answers the worst exit code. */
export async function runJobs(
  jobs: readonly Job[],
  { complain }: Surroundings,
  run: (job: Job) => Promise<void>,
): Promise<0 | 1 | 2> {
  let worst: 0 | 1 | 2 = 0;
  for (const [index, job] of jobs.entries()) {
    if (jobs.length > 1) complain(`${index + 1}/${jobs.length} ${basename(job.input)}\n`);
    try {
      await run(job);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      complain(`${error.message}\n`);
      if (error.exitCode > worst) worst = error.exitCode;
    }
  }
  return worst;
}
