import { METHOD_KEYS, type ContactKey, type LoyaltyKey, type MethodKey } from '../details/customerLists.ts';
import type { CanvasDocument } from '../document.ts';
import { customerFigures, type CustomerFigures, type Range } from './customerFigures.ts';
import type { LinkIndex } from './linkIndex.ts';

/** A model, or one of its segments, to be set beside another. */
export type ComparedSide = Readonly<{ document: CanvasDocument; links: LinkIndex; segmentId: string | null }>;

/** The rows of the comparison. `satisfaction` stands for all methods while neither side has measured by any. */
export type FigureKey =
  | 'firstResponseHours'
  | 'contacts'
  | 'satisfactionAfter'
  | 'loyalty'
  | 'satisfaction'
  | MethodKey
  | 'coverage'
  | 'offersAge'
  | 'checklist';

export type FigureValue =
  | Readonly<{ kind: 'range'; range: Range }>
  | Readonly<{ kind: 'contacts'; keys: readonly ContactKey[] }>
  | Readonly<{ kind: 'loyalty'; keys: readonly LoyaltyKey[] }>
  /** Nobody has written it down. */
  | Readonly<{ kind: 'unknown' }>;

/** Which side serves its customers better in one figure; `open` where the figure does not say. */
export type Verdict = 'a' | 'b' | 'same' | 'open';

export type ComparedRow = Readonly<{ figure: FigureKey; a: FigureValue; b: FigureValue; verdict: Verdict }>;

/** Fewer hours and fewer months are better; of all else there cannot be too much. */
const LESS_IS_BETTER: ReadonlySet<FigureKey> = new Set(['firstResponseHours', 'offersAge']);

/** Two models on the figures of their customers, row by row. `today`: ISO day. */
export function compareModels(a: ComparedSide, b: ComparedSide, today: string): readonly ComparedRow[] {
  const [ours, theirs] = [a, b].map((side) => customerFigures(side.document, side.links, side.segmentId, today));
  return ours && theirs ? compareFigures(ours, theirs) : [];
}

function compareFigures(a: CustomerFigures, b: CustomerFigures): readonly ComparedRow[] {
  const methods = METHOD_KEYS.filter((method) => a.satisfaction[method] ?? b.satisfaction[method]);
  const keys: readonly FigureKey[] = [
    'firstResponseHours',
    'contacts',
    'satisfactionAfter',
    'loyalty',
    ...(methods.length === 0 ? (['satisfaction'] as const) : methods),
    'coverage',
    'offersAge',
    'checklist',
  ];
  return keys.map((figure) => {
    const [one, other] = [valueOf(a, figure), valueOf(b, figure)];
    return { figure, a: one, b: other, verdict: verdictOf(figure, one, other) };
  });
}

function valueOf(figures: CustomerFigures, figure: FigureKey): FigureValue {
  switch (figure) {
    case 'contacts':
      return figures.contacts ? { kind: 'contacts', keys: figures.contacts } : UNKNOWN;
    case 'loyalty':
      return figures.loyalty ? { kind: 'loyalty', keys: figures.loyalty } : UNKNOWN;
    case 'satisfaction':
      return UNKNOWN;
    case 'csat':
    case 'nps':
    case 'ces':
    case 'acsi':
      return rangeValue(figures.satisfaction[figure]);
    case 'firstResponseHours':
    case 'satisfactionAfter':
    case 'coverage':
    case 'offersAge':
    case 'checklist':
      return rangeValue(figures[figure]);
  }
}

const UNKNOWN: FigureValue = { kind: 'unknown' };

function rangeValue(range: Range | null): FigureValue {
  return range ? { kind: 'range', range } : UNKNOWN;
}

function verdictOf(figure: FigureKey, a: FigureValue, b: FigureValue): Verdict {
  if (a.kind === 'range' && b.kind === 'range') {
    // The worse end counts, because some customer gets it; the better one decides where the worse ones are alike.
    const [ours, theirs] = [a.range, b.range];
    if (LESS_IS_BETTER.has(figure)) return first(more(theirs.most, ours.most), more(theirs.least, ours.least));
    return first(more(ours.least, theirs.least), more(ours.most, theirs.most));
  }
  if (a.kind === 'contacts' && b.kind === 'contacts') {
    const verdict = more(a.keys.length, b.keys.length);
    return verdict === 'same' && a.keys.join() !== b.keys.join() ? 'open' : verdict;
  }
  if (a.kind === 'loyalty' && b.kind === 'loyalty') {
    // Having a programme is better than having none; which one is better, its name does not say.
    const verdict = more(Number(!a.keys.includes('none')), Number(!b.keys.includes('none')));
    return verdict === 'same' && a.keys.join() !== b.keys.join() ? 'open' : verdict;
  }
  return 'open';
}

function first(verdict: Verdict, otherwise: Verdict): Verdict {
  return verdict === 'same' ? otherwise : verdict;
}

function more(a: number, b: number): Verdict {
  return a === b ? 'same' : a > b ? 'a' : 'b';
}
