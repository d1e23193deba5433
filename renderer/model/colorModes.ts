import type { ColorKey } from './colors.ts';
import { BELIEF_STATE_KEYS, TIME_KEYS, type BeliefStateKey, type TimeKey } from './details/workshopLists.ts';
import type { Card } from './document.ts';

/** What the colours of the board tell. */
export const COLOR_MODES = ['segment', 'time', 'evidence'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** Modes in which each card has one mark of its own, wherever its links lead. */
export type MarkMode = Exclude<ColorMode, 'segment'>;
export type MarkKey = TimeKey | BeliefStateKey;

/** In a filter: cards that say nothing, or that no segment reaches. */
export const UNMARKED = 'none';

/** A colour and the sign that tells the same without it; the sign needs no language. */
export type Mark = Readonly<{ color: ColorKey; letter: string }>;

export const MARK_KEYS: Readonly<Record<MarkMode, readonly MarkKey[]>> = { time: TIME_KEYS, evidence: BELIEF_STATE_KEYS };

export const MARKS: Readonly<Record<MarkKey, Mark>> = {
  today: { color: 'green', letter: '1' },
  next: { color: 'blue', letter: '2' },
  later: { color: 'purple', letter: '3' },
  assumed: { color: 'amber', letter: '?' },
  tested: { color: 'green', letter: '✓' },
  refuted: { color: 'wine', letter: '×' },
};

/** What a card is marked with. A card without a hypothesis says nothing about evidence; one whose state is not given is assumed. */
export function markOf(card: Card, mode: MarkMode): MarkKey | undefined {
  if (mode === 'time') return card.time;
  return card.hypothesis && (card.hypothesis.state ?? 'assumed');
}

/** Card id → mark, of the cards that have one. */
export function marksOf(cards: Iterable<Card>, mode: MarkMode): ReadonlyMap<string, MarkKey> {
  const marks = new Map<string, MarkKey>();
  for (const card of cards) {
    const mark = markOf(card, mode);
    if (mark !== undefined) marks.set(card.id, mark);
  }
  return marks;
}
