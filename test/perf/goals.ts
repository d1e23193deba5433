import type { BenchResult, BoardResult, Gesture, TargetName, View } from './results.ts';

/** One limit: what was measured, what it may be at most; null where this run has not measured it. */
export type GoalResult = Readonly<{ name: string; value: number | null; limit: number; unit: string }>;

type Goal = Readonly<{ name: string; limit: number; unit: string; value: (result: BenchResult) => number | null }>;

function at(result: BenchResult, cards: number): BoardResult | undefined {
  return result.boards.find((board) => board.cards === cards);
}

function ratio(value: number | undefined, base: number | undefined): number | null {
  return value === undefined || base === undefined ? null : value / base;
}

/** The median step of one target over that of another, both on the same board. */
function stepRatio(result: BenchResult, cards: number, view: View, gesture: Gesture, base: TargetName): number | null {
  const targets = at(result, cards)?.targets;
  return ratio(targets?.editor.steps[view][gesture].median, targets?.[base].steps[view][gesture].median);
}

function loadRatio(result: BenchResult, base: TargetName): number | null {
  const targets = at(result, 1000)?.targets;
  return ratio(targets?.editor.load.wall, targets?.[base].load.wall);
}

function growth(result: BenchResult, view: View): number | null {
  const step = (cards: number): number | undefined => at(result, cards)?.targets.editor.steps[view].drag.median;
  return ratio(step(5000), step(100));
}

const VIEW_NAMES: Readonly<Record<View, string>> = { whole: 'whole board', near: 'zoom 1' };
const BOTH: readonly View[] = ['whole', 'near'];

/** What has to hold now. */
const LIMITS: readonly Goal[] = [
  { name: 'opening, 1,000 cards ÷ raw Konva', limit: 1, unit: '×', value: (result) => loadRatio(result, 'konva') },
  ...BOTH.flatMap((view): Goal[] => [
    {
      name: `drag step, ${VIEW_NAMES[view]}, 1,000 cards ÷ plain canvas`,
      limit: 4,
      unit: '×',
      value: (result) => stepRatio(result, 1000, view, 'drag', 'plain'),
    },
    { name: `drag step, ${VIEW_NAMES[view]}, 5,000 ÷ 100 cards`, limit: 1.5, unit: '×', value: (result) => growth(result, view) },
    ...(['pan', 'zoom'] as const).map((gesture): Goal => ({
      name: `${gesture} step, ${VIEW_NAMES[view]}, 1,000 cards ÷ raw Konva`,
      limit: 0.25,
      unit: '×',
      value: (result) => stepRatio(result, 1000, view, gesture, 'konva'),
    })),
  ]),
  {
    name: 'model check of 5,000 cards, the first one',
    limit: 50,
    unit: 'ms',
    value: (result) => at(result, 5000)?.targets.editor.check?.first ?? null,
  },
  {
    name: 'letter in a card, 5,000 cards, 95th percentile',
    limit: 16.7,
    unit: 'ms',
    value: (result) => at(result, 5000)?.targets.editor.typing?.p95 ?? null,
  },
];

/** What is to be reached later. */
const LATER: readonly Goal[] = [
  { name: 'opening, 1,000 cards ÷ plain canvas', limit: 2.5, unit: '×', value: (result) => loadRatio(result, 'plain') },
  { name: 'opening, 1,000 cards ÷ raw Konva', limit: 0.5, unit: '×', value: (result) => loadRatio(result, 'konva') },
  ...[100, 1000, 5000].map((cards): Goal => ({
    name: `drag step, whole board, ${cards.toLocaleString('en')} cards ÷ plain canvas`,
    limit: 3,
    unit: '×',
    value: (result) => stepRatio(result, cards, 'whole', 'drag', 'plain'),
  })),
  ...(['pan', 'zoom'] as const).map((gesture): Goal => ({
    name: `${gesture} step, whole board, 1,000 cards ÷ plain canvas`,
    limit: 2,
    unit: '×',
    value: (result) => stepRatio(result, 1000, 'whole', gesture, 'plain'),
  })),
  { name: 'PDF of 100 cards', limit: 100, unit: 'ms', value: (result) => at(result, 100)?.targets.editor.pdf?.next ?? null },
  { name: 'PDF of 1,000 cards', limit: 600, unit: 'ms', value: (result) => at(result, 1000)?.targets.editor.pdf?.next ?? null },
  { name: 'heap at 5,000 cards', limit: 60, unit: 'MB', value: (result) => at(result, 5000)?.targets.editor.heap ?? null },
  { name: 'first-load script and style, gzip', limit: 250, unit: 'kB', value: (result) => result.firstLoad },
];

export function checkLimits(result: BenchResult): readonly GoalResult[] {
  return LIMITS.map((goal) => ({ ...goal, value: goal.value(result) }));
}

export function checkLaterGoals(result: BenchResult): readonly GoalResult[] {
  return LATER.map((goal) => ({ ...goal, value: goal.value(result) }));
}

/** Null where it was not measured. */
export function isReached({ value, limit }: GoalResult): boolean | null {
  return value === null ? null : value <= limit;
}
