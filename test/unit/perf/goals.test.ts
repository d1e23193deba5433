import { describe, expect, it } from 'vitest';
import { checkLimits, isReached } from '../../perf/goals.ts';
import { goalTables } from '../../perf/report.ts';
import type { BenchResult, BoardResult, Measurement } from '../../perf/results.ts';
import type { StepCost } from '../../perf/statistics.ts';

/** A measurement whose every step takes as long and whose load takes a hundred times that. */
function measurement(ms: number): Measurement {
  const step: StepCost = { median: ms, p95: 2 * ms, steps: 40 };
  const steps = { drag: step, pan: step, zoom: step };
  const load = { wall: 100 * ms, cpu: 90 * ms, boot: 300 };
  return {
    load,
    heap: 5,
    steps: { whole: steps, near: steps },
    typing: { ...step, p95: 3 * ms },
    check: { first: 10 * ms, next: 5 * ms },
    pdf: null,
    svg: null,
    pptx: null,
    remarks: [],
  };
}

function board(cards: number, editor: number, plain: number, konva: number): BoardResult {
  const targets = { editor: measurement(editor), plain: measurement(plain), konva: measurement(konva) };
  return { cards, links: 2 * cards, targets };
}

function result(...boards: BoardResult[]): BenchResult {
  return { harness: 1, firstLoad: null, boards };
}

describe('checkLimits', () => {
  it('compares the editor with the plain canvas and raw Konva at a thousand cards', () => {
    const limits = checkLimits(result(board(1000, 6, 2, 20)));

    const drag = limits.find(({ name }) => name.startsWith('drag step, whole board, 1,000'));
    const pan = limits.find(({ name }) => name.startsWith('pan step, whole board'));
    expect(drag).toMatchObject({ value: 3, limit: 4 });
    expect(pan).toMatchObject({ value: 0.3, limit: 0.25 });
    expect(limits.map(isReached)).toContain(false);
  });

  it('says of a limit whose boards were not measured that it is open', () => {
    const growth = checkLimits(result(board(1000, 6, 2, 20))).find(({ name }) => name.includes('5,000 ÷ 100'));

    expect(growth?.value).toBeNull();
    expect(growth && isReached(growth)).toBeNull();
  });
});

describe('what the editor alone does', () => {
  it('is held to milliseconds: the first check, and the slower letters', () => {
    const limits = checkLimits(result(board(5000, 6, 2, 20)));

    const ofEditor = limits.filter(({ unit }) => unit === 'ms').map(({ value, limit }) => ({ value, limit }));
    expect(ofEditor).toEqual([
      { value: 60, limit: 50 },
      { value: 18, limit: 16.7 },
    ]);
  });
});

describe('goalTables', () => {
  it('marks what is reached, missed and not measured', () => {
    const text = goalTables(result(board(1000, 6, 2, 20)));

    expect(text).toMatch(/✓ drag step, whole board, 1,000 cards ÷ plain canvas +3\.00 × +at most 4 ×/);
    expect(text).toMatch(/✗ pan step, whole board, 1,000 cards ÷ raw Konva/);
    expect(text).toMatch(/– PDF of 100 cards +not measured/);
  });
});
