/** The clock of the computer may be this much (ms) ahead of the time that was measured before it counts as a sleep. */
const SLEPT = 2_000;

/**
 * Time that only goes on, in ms, beginning where the clock of the computer stands: whoever sets that one back, or a server that does,
 * stops no timer. Some systems measure nothing while they sleep; there the clock says how long it was.
 */
export function steadyClock(clock: () => number, measure: () => number): () => number {
  let last = { told: clock(), measured: measure() };
  let now = last.told;
  return () => {
    const look = { told: clock(), measured: measure() };
    const passed = Math.max(0, look.measured - last.measured);
    const byClock = look.told - last.told;
    now += byClock - passed > SLEPT ? byClock : passed;
    last = look;
    return Math.round(now);
  };
}
