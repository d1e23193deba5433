/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest value that at least this share (0–1) of all values do not exceed (nearest rank). NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** Median and 95th percentile of the cost of one step, and how many steps that rests on. */
export type StepCost = Readonly<{ median: number; p95: number; steps: number }>;

/** What the measuring itself costs is taken off every step; nothing costs less than nothing. */
export function stepCost(values: readonly number[], harness = 0): StepCost {
  const net = values.map((value) => Math.max(0, value - harness));
  return { median: median(net), p95: percentile(net, 0.95), steps: values.length };
}
