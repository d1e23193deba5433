import { describe, expect, it } from 'vitest';
import { median, percentile, stepCost } from '../../perf/statistics.ts';

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 4, 2])).toBe(3);
  });

  it('is no number where nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('percentile', () => {
  it('is the smallest value that the given share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile([7], 0.95)).toBe(7);
  });
});

describe('stepCost', () => {
  it('takes off what the measuring costs, but never below nothing', () => {
    expect(stepCost([1, 3, 5], 2)).toEqual({ median: 1, p95: 3, steps: 3 });
  });
});
