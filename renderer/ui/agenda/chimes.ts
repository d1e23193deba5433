import { RINGING, strike } from './bell.ts';

/** The moments that are heard: a minute before the end, and the end. */
export const MARKS = ['warning', 'end'] as const;
export type Mark = (typeof MARKS)[number];

/** What is left at each, ms. */
const LEFT_AT: Readonly<Record<Mark, number>> = { warning: 60_000, end: 0 };

/** Strokes in seconds from the mark: one soft one, and two that go down like a door bell. */
const STROKES: Readonly<Record<Mark, readonly Readonly<{ pitch: number; loudness: number; after: number }>[]>> = {
  warning: [{ pitch: 784, loudness: 0.1, after: 0 }],
  end: [
    { pitch: 659.3, loudness: 0.24, after: 0 },
    { pitch: 523.3, loudness: 0.24, after: 0.6 },
  ],
};

/**
 * Sounds are given to the audio clock this long ahead (ms): a page nobody sees ticks once a minute at best, while what is planned
 * sounds in time. Earlier the audio device sleeps.
 */
const AHEAD = 90_000;
/** The two clocks may be so far apart (s) before a plan is made anew. */
const DRIFT = 0.3;

type Plan = Readonly<{ at: number; cancel: () => void }>;

/** Marks that were passed between two looks at the time left. */
export function marksPassed(before: number | null, now: number): readonly Mark[] {
  return before === null ? [] : MARKS.filter((mark) => before > LEFT_AT[mark] && now <= LEFT_AT[mark]);
}

/** The sounds of the timer, made here, without a file. It is told what is left each second, and whenever somebody looks again. */
export class Chimes {
  private context: AudioContext | null = null;
  private before: number | null = null;
  private quietFrom = 0;
  private readonly plans = new Map<Mark, Plan>();

  /** To be called when somebody has just pressed something: browsers let no page sound before. */
  unlock(): void {
    if (typeof AudioContext === 'undefined') return;
    this.context ??= new AudioContext();
    this.wake(this.context);
  }

  /** The timer runs anew: nothing planned for it is right any more. */
  restart(): void {
    for (const { cancel } of this.plans.values()) cancel();
    this.plans.clear();
    this.before = null;
  }

  /** What is left, ms, and which marks are to be heard. */
  follow(remaining: number, wanted: ReadonlySet<Mark>): void {
    // Slept over both, the end is what counts.
    const passed = marksPassed(this.before, remaining).at(-1);
    this.before = remaining;
    const { context } = this;
    if (!context) return;
    for (const mark of MARKS) {
      const left = remaining - LEFT_AT[mark];
      if (!wanted.has(mark) || left > AHEAD) this.cancel(mark);
      else if (left > 0) this.plan(context, mark, left / 1_000);
      else if (passed === mark) this.ringIfMissed(context, mark);
      else this.forget(context, mark);
    }
    this.sleepIfQuiet(context, remaining);
  }

  close(): void {
    this.restart();
    void this.context?.close();
    this.context = null;
  }

  private plan(context: AudioContext, mark: Mark, seconds: number): void {
    // Its clock stands still until it runs: the next look plans.
    if (context.state !== 'running') return this.wake(context);
    const at = context.currentTime + seconds;
    const known = this.plans.get(mark);
    if (known && Math.abs(known.at - at) < DRIFT) return;
    known?.cancel();
    const strokes = STROKES[mark].map(({ after, ...stroke }) => strike(context, { ...stroke, at: at + after }));
    this.plans.set(mark, { at, cancel: () => strokes.forEach((cancel) => cancel()) });
    this.quietFrom = at + RINGING + 1;
  }

  /** After a sleep, or a jump of the clock, the plan lies ahead still, or was never made. */
  private ringIfMissed(context: AudioContext, mark: Mark): void {
    const known = this.plans.get(mark);
    this.plans.delete(mark);
    if (known && context.state === 'running' && known.at <= context.currentTime + DRIFT) return;
    known?.cancel();
    const ring = (): void => {
      this.plan(context, mark, 0);
      this.plans.delete(mark);
    };
    if (context.state === 'running') ring();
    else void context.resume().then(ring);
  }

  /** It has sounded, or is late beyond use. */
  private forget(context: AudioContext, mark: Mark): void {
    const known = this.plans.get(mark);
    if (known && known.at > context.currentTime) known.cancel();
    this.plans.delete(mark);
  }

  private cancel(mark: Mark): void {
    this.plans.get(mark)?.cancel();
    this.plans.delete(mark);
  }

  private wake(context: AudioContext): void {
    if (context.state === 'suspended') void context.resume();
  }

  private sleepIfQuiet(context: AudioContext, remaining: number): void {
    const isFar = remaining > AHEAD + LEFT_AT.warning || remaining < 0;
    if (isFar && context.state === 'running' && context.currentTime > this.quietFrom) void context.suspend();
  }
}
