import type { CDPSession } from '@playwright/test';

/**
 * Main-thread processor time of single input events. An event is sent through the browser's own input pipeline; once it is
 * acknowledged and two frames have been painted, what the page's tasks took in between is its cost, without the part that
 * answering this script took.
 */
export type StepClock = Readonly<{
  /** ms of one step. */
  step: (send: () => Promise<unknown>) => Promise<number>;
  /** ms of whatever happens until `run` is done, with what the script itself asks of the page. */
  work: (run: () => Promise<unknown>) => Promise<number>;
  /** Resolves when the page has nothing left to do by itself. */
  untilQuiet: () => Promise<void>;
}>;

const TWO_FRAMES = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))';
/** A page that works less than this in a quarter of a second is at rest, ms. */
const QUIET = 12;
const LONGEST_WAIT = 8000;

export function createStepClock(session: CDPSession): StepClock {
  const times = async (): Promise<{ tasks: number; script: number }> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { tasks: value('TaskDuration'), script: value('DevToolsCommandDuration') };
  };
  const taskTime = async (): Promise<number> => {
    const { tasks, script } = await times();
    return tasks - script;
  };
  const frames = () => session.send('Runtime.evaluate', { expression: TWO_FRAMES, awaitPromise: true });
  return {
    step: async (send) => {
      const before = await taskTime();
      await send();
      await frames();
      return (await taskTime()) - before;
    },
    work: async (run) => {
      const before = await times();
      await run();
      return (await times()).tasks - before.tasks;
    },
    untilQuiet: async () => {
      const end = Date.now() + LONGEST_WAIT;
      let before = await taskTime();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        const now = await taskTime();
        if (now - before < QUIET || Date.now() > end) return;
        before = now;
      }
    },
  };
}
