import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chimes, MARKS, type Mark } from '../../../../renderer/ui/agenda/chimes.ts';

const MIN = 60_000;
const ALL: ReadonlySet<Mark> = new Set(MARKS);

/** The sound card: a clock of its own, and every voice that was started and not taken back. */
class FakeContext {
  static only: FakeContext;
  currentTime = 0;
  state: AudioContextState = 'suspended';
  destination = {};
  readonly voices = new Set<Readonly<{ at: number; pitch: number }>>();

  constructor() {
    FakeContext.only = this;
  }
  resume(): Promise<void> {
    this.state = 'running';
    return Promise.resolve();
  }
  suspend(): Promise<void> {
    this.state = 'suspended';
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
  createGain() {
    return { gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined }, connect: () => undefined };
  }
  createOscillator() {
    let started = { at: NaN, pitch: NaN };
    const frequency = { value: NaN };
    return {
      frequency,
      connect: (next: unknown) => next,
      start: (at: number) => {
        started = { at, pitch: frequency.value };
        this.voices.add(started);
      },
      stop: () => undefined,
      disconnect: () => this.voices.delete(started),
    };
  }
  /** When the lowest partial of each stroke sounds, seconds of its clock. */
  get strokes(): number[] {
    return [...this.voices].filter(({ pitch }) => pitch < 1_000).map(({ at }) => Math.round(at * 10) / 10);
  }
}

const started = (): Chimes => {
  const chimes = new Chimes();
  chimes.unlock();
  return chimes;
};

describe('the sounds of the timer', () => {
  beforeEach(() => vi.stubGlobal('AudioContext', FakeContext));
  afterEach(() => vi.unstubAllGlobals());

  it('are planned ahead, once, so that a page nobody sees is in time', () => {
    const chimes = started();
    const audio = FakeContext.only;
    audio.currentTime = 10;

    for (const left of [80_000, 79_000, 78_000]) {
      chimes.follow(left, ALL);
      audio.currentTime++;
    }

    expect(audio.strokes).toEqual([30, 90, 90.6]);
  });

  it('sleep until they are near', () => {
    const chimes = started();
    FakeContext.only.currentTime = 10;

    chimes.follow(20 * MIN, ALL);
    expect(FakeContext.only.state).toBe('suspended');
    chimes.follow(89_000, ALL);
    chimes.follow(88_000, ALL);

    expect(FakeContext.only.strokes).toHaveLength(3);
  });

  it('are made up for at once after a laptop has slept over the end', () => {
    const chimes = started();
    chimes.follow(80_000, ALL);
    FakeContext.only.currentTime = 1;

    chimes.follow(-30 * MIN, ALL);

    expect(FakeContext.only.strokes).toEqual([1, 1.6]);
  });

  it('do not come twice', () => {
    const chimes = started();
    chimes.follow(500, ALL);
    FakeContext.only.currentTime = 0.6;
    for (const left of [-100, -1_100]) chimes.follow(left, ALL);

    expect(FakeContext.only.strokes).toEqual([0.5, 1.1]);
  });

  it('are taken back when the timer is paused, and planned anew when it goes on', () => {
    const chimes = started();
    chimes.follow(30_000, ALL);

    chimes.restart();

    expect(FakeContext.only.strokes).toEqual([]);
    FakeContext.only.currentTime = 100;
    chimes.follow(30_000, ALL);
    expect(FakeContext.only.strokes).toEqual([130, 130.6]);
  });

  it('are only those that are wanted', () => {
    const chimes = started();

    chimes.follow(61_000, new Set(['end']));
    expect(FakeContext.only.strokes).toEqual([61, 61.6]);
    chimes.follow(61_000, new Set());

    expect(FakeContext.only.strokes).toEqual([]);
  });

  it('follow the clock of the day where that of the sound card lags behind', () => {
    const chimes = started();
    chimes.follow(60_500, ALL);
    FakeContext.only.currentTime = 0.1;

    chimes.follow(20_000, ALL);

    expect(FakeContext.only.strokes).toEqual([0.1, 20.1, 20.7]);
  });

  it('belong to nobody where nothing can sound', () => {
    vi.stubGlobal('AudioContext', undefined);
    const chimes = started();

    expect(() => chimes.follow(-1, ALL)).not.toThrow();
  });
});
