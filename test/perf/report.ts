import { checkLaterGoals, checkLimits, isReached, type GoalResult } from './goals.ts';
import {
  GESTURES,
  TARGETS,
  VIEWS,
  type BenchResult,
  type BoardResult,
  type Measurement,
  type TargetName,
  type View,
} from './results.ts';
import type { StepCost } from './statistics.ts';

const NAMES: Readonly<Record<TargetName, string>> = { editor: 'Platno', plain: 'plain canvas', konva: 'raw Konva' };
const VIEW_NAMES: Readonly<Record<View, string>> = { whole: 'whole board', near: 'zoom 1' };
const LABEL = 34;
const COLUMN = 20;

/** One board as a table: a line a measure, a column a target. */
export function boardTable({ cards, links, targets }: BoardResult): string {
  const row = (label: string, cell: (measurement: Measurement) => string): string =>
    label.padEnd(LABEL) + TARGETS.map((name) => cell(targets[name]).padStart(COLUMN)).join('');
  const title = `${cards.toLocaleString('en')} cards, ${links.toLocaleString('en')} links`;
  const lines = [
    title.padEnd(LABEL) + TARGETS.map((name) => NAMES[name].padStart(COLUMN)).join(''),
    row('file text to first frame, ms', ({ load }) => number(load.wall)),
    row('… main-thread work of it, ms', ({ load }) => number(load.cpu)),
  ];
  for (const view of VIEWS) {
    for (const gesture of GESTURES) {
      lines.push(row(`${gesture} step, ${VIEW_NAMES[view]}, ms`, ({ steps }) => stepCell(steps[view][gesture])));
    }
  }
  lines.push(row('letter in a card, ms', ({ typing }) => (typing ? stepCell(typing) : '–')));
  lines.push(row('model check: first / next, ms', ({ check }) => firstAndNext(check)));
  lines.push(row('PDF, A3: first / next, ms', ({ pdf }) => firstAndNext(pdf)));
  lines.push(row('SVG: first / next, ms', ({ svg }) => firstAndNext(svg)));
  lines.push(row('PPTX: first / next, ms', ({ pptx }) => firstAndNext(pptx)));
  lines.push(row('size of PDF / SVG / PPTX, kB', sizes));
  lines.push(row('JavaScript heap, MB', ({ heap }) => number(heap)));
  for (const name of TARGETS) for (const remark of targets[name].remarks) lines.push(`  ! ${remark}`);
  return lines.join('\n');
}

/** The same line of a board as above, by itself. */
export function typingLine(cards: number, cost: StepCost): string {
  return `letter in a card, ${cards.toLocaleString('en')} cards, ms`.padEnd(LABEL) + stepCell(cost).padStart(COLUMN);
}

export function goalTables(result: BenchResult): string {
  const boot = result.boards[0]?.targets.editor.load.boot;
  return [
    'Limits (medians of this run)',
    ...checkLimits(result).map(goalLine),
    '',
    'Goals for later',
    ...checkLaterGoals(result).map(goalLine),
    '',
    `Start: empty editor ready after ${boot === undefined ? '–' : number(boot)} ms. A step of measuring itself: ${number(result.harness)} ms, taken off.`,
  ].join('\n');
}

function goalLine(goal: GoalResult): string {
  const sign = { true: '✓', false: '✗', null: '–' }[String(isReached(goal))] ?? '–';
  const value = goal.value === null ? 'not measured' : `${number(goal.value)} ${goal.unit}`;
  return `  ${sign} ${goal.name.padEnd(54)}${value.padStart(14)}   at most ${goal.limit} ${goal.unit}`;
}

function firstAndNext(times: Readonly<{ first: number; next: number }> | null): string {
  return times ? `${number(times.first)} / ${number(times.next)}` : '–';
}

function sizes({ pdf, svg, pptx }: Measurement): string {
  return pdf && svg && pptx ? [pdf, svg, pptx].map(({ size }) => number(size)).join(' / ') : '–';
}

/** `median (p95)` */
function stepCell({ median, p95 }: StepCost): string {
  return `${number(median)} (${number(p95)})`;
}

/** Three digits are all that a shared machine can promise. */
function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
