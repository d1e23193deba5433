import type { CanvasDocument, Card } from '../document.ts';

/**
 * Why a segment ranks where it does, in points people can check by hand: profitability 1–5, growth 1–5, and size 1–5 as
 * fifths of the largest segment counted in the same unit. What is not filled in gives nothing.
 */
export type SegmentScore = Readonly<{ total: number; profitability: number; growth: number; size: number }>;

/** The most points there are. */
export const MOST_POINTS = 15;

const FIFTHS = 5;

/** The score of each segment by card id; segments of which nothing is known have 0 points. */
export function scoreSegments(segments: Iterable<Card>): ReadonlyMap<string, SegmentScore> {
  const all = [...segments];
  const largest = new Map<string, number>();
  for (const card of all) {
    const { count = 0 } = card.segment?.size ?? {};
    largest.set(unitOf(card), Math.max(count, largest.get(unitOf(card)) ?? 0));
  }
  return new Map(all.map((card) => [card.id, scoreOf(card, largest.get(unitOf(card)) ?? 0)]));
}

function scoreOf(card: Card, largest: number): SegmentScore {
  const { profitability = 0, growth = 0, size } = card.segment ?? {};
  const points = size && size.count > 0 && largest > 0 ? Math.max(1, Math.ceil((FIFTHS * size.count) / largest)) : 0;
  return { total: profitability + growth + points, profitability, growth, size: points };
}

/** People and companies cannot be compared by number. Case and spaces do not make another unit. */
function unitOf(card: Card): string {
  return (card.segment?.size?.unit ?? '').trim().toLowerCase();
}

/**
 * The segments, the most important first: in the order given by hand, the rest after them by score; equal scores from top
 * to bottom of their block.
 */
export function rankSegments(document: CanvasDocument): readonly Card[] {
  const segments = [...document.cards.values()].filter((card) => card.block === 'customerSegments');
  const scores = scoreSegments(segments);
  const byHand = new Map((document.info.segmentOrder ?? []).map((id, index) => [id, index]));
  const place = (card: Card): number => byHand.get(card.id) ?? byHand.size;
  const points = (card: Card): number => scores.get(card.id)?.total ?? 0;
  return segments.sort(
    (a, b) => place(a) - place(b) || points(b) - points(a) || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1),
  );
}
