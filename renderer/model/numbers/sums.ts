import type { CanvasDocument, Card } from '../document.ts';
import type { LinkIndex } from '../queries/linkIndex.ts';
import { chainOf } from '../queries/segments.ts';
import type { NumberValues } from './evaluateNumbers.ts';
import { USUAL_PERIOD, type NumberKey, type PeriodKey } from './numbers.ts';
import { referenceText } from './references.ts';

/** How many of a period make a year; 52 weeks, as people reckon. */
const PER_YEAR: Readonly<Record<PeriodKey, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/** The sums people look at. Amounts are in the currency of the document. */
export type Sums = Readonly<{
  /** Customers who buy; null where nobody has said how many there are. */
  customers: number | null;
  revenue: number;
  /** Costs of each customer, times the customers. */
  customerCosts: number;
  fixedCosts: number;
  margin: number;
  /** Customers needed so that the revenue covers the fixed costs; null: numbers are missing, so that nothing can be said. */
  breakEven: number | 'never' | null;
}>;

export type ModelSums = Readonly<{
  /** By segment; fixed costs are those that arise for it alone. */
  segments: ReadonlyMap<string, Sums>;
  model: Sums;
  /** Costs that come once; in no other sum. */
  onceCosts: number;
}>;

/**
 * Revenue, costs and margin a period. Revenue follows the links segment → revenue stream; a cost belongs to the segments whose chain
 * leads to it, and one that none leads to, to all of them.
 */
export function sumNumbers(document: CanvasDocument, links: LinkIndex, values: NumberValues, period: PeriodKey): ModelSums {
  const look: Look = { document, links, values, period };
  const segments = cardsIn(document, 'customerSegments');
  const sharers = costSharers(look, segments);
  const sums = new Map(segments.map((segment) => [segment.id, segmentSums(look, segment, sharers)]));
  const costs = cardsIn(document, 'costStructure');
  const fixed = total(costs.map((card) => (isPerCustomer(card) ? 0 : costOf(look, card))));
  const all = [...sums.values()];
  const model = sumsOf(
    all.some(({ customers }) => customers !== null) ? total(all.map(({ customers }) => customers ?? 0)) : null,
    total(all.map(({ revenue }) => revenue)),
    total(all.map(({ customerCosts }) => customerCosts)),
    fixed,
  );
  const once = costs.filter((card) => card.numbers?.costPeriod === 'once');
  return { segments: sums, model, onceCosts: total(once.map((card) => onceCost(look, card, sums, sharers))) };
}

type Look = Readonly<{ document: CanvasDocument; links: LinkIndex; values: NumberValues; period: PeriodKey }>;

/** The ids of the segments each cost arises for. */
type Sharers = ReadonlyMap<string, readonly string[]>;

function segmentSums(look: Look, segment: Card, sharers: Sharers): Sums {
  const streams = (look.links.outgoing.get(segment.id) ?? []).flatMap(({ to }) => {
    const card = look.document.cards.get(to);
    return card?.block === 'revenueStreams' ? [card] : [];
  });
  const size = valueOf(look, segment, 'size');
  const shares = streams.map((card) => valueOf(look, card, 'share') ?? 100);
  const customers = size === null ? null : size * (shares.length === 0 ? 1 : Math.max(...shares) / 100);
  const revenue = total(streams.map((card) => revenueOf(look, card, size ?? 0)));
  const costs = cardsIn(look.document, 'costStructure').filter((card) => sharers.get(card.id)?.includes(segment.id));
  const own = costs.filter((card) => !isPerCustomer(card) && sharers.get(card.id)?.length === 1);
  const perCustomer = total(costs.filter(isPerCustomer).map((card) => costOf(look, card)));
  return sumsOf(customers, revenue, perCustomer * (customers ?? 0), total(own.map((card) => costOf(look, card))));
}

function sumsOf(customers: number | null, revenue: number, customerCosts: number, fixedCosts: number): Sums {
  const margin = revenue - customerCosts - fixedCosts;
  const each = customers ? (revenue - customerCosts) / customers : null;
  return { customers, revenue, customerCosts, fixedCosts, margin, breakEven: revenue > 0 ? breakEvenAt(each, fixedCosts) : null };
}

/** `each`: what one customer brings beyond what they cost. */
function breakEvenAt(each: number | null, fixedCosts: number): Sums['breakEven'] {
  if (each === null) return null;
  // A hair less, so that 0.1 + 0.2 does not ask for one customer more.
  return each > 0 ? Math.max(0, Math.ceil(fixedCosts / each - 1e-9)) : 'never';
}

/** Of all customers of a segment, in the period; nothing while price or frequency is missing. */
function revenueOf(look: Look, card: Card, size: number): number {
  const price = valueOf(look, card, 'price') ?? 0;
  const frequency = valueOf(look, card, 'frequency') ?? 0;
  const share = valueOf(look, card, 'share') ?? 100;
  return size * (share / 100) * price * frequency * converted(card.numbers?.frequencyPeriod ?? USUAL_PERIOD, look.period);
}

/** In the period, for all or for each customer; a cost that comes once is in no period. */
function costOf(look: Look, card: Card): number {
  const every = card.numbers?.costPeriod ?? USUAL_PERIOD;
  return every === 'once' ? 0 : (valueOf(look, card, 'cost') ?? 0) * converted(every, look.period);
}

function onceCost(look: Look, card: Card, sums: ReadonlyMap<string, Sums>, sharers: Sharers): number {
  const cost = valueOf(look, card, 'cost') ?? 0;
  if (!isPerCustomer(card)) return cost;
  return cost * total((sharers.get(card.id) ?? []).map((id) => sums.get(id)?.customers ?? 0));
}

/** How many times what comes in one period comes in the other. */
export function converted(from: PeriodKey, to: PeriodKey): number {
  return PER_YEAR[from] / PER_YEAR[to];
}

function isPerCustomer(card: Card): boolean {
  return card.numbers?.costBasis === 'perCustomer';
}

function costSharers({ document, links }: Look, segments: readonly Card[]): Sharers {
  const sharers = new Map(cardsIn(document, 'costStructure').map(({ id }) => [id, [] as string[]]));
  for (const { id } of segments) for (const reached of chainOf(links, id)) sharers.get(reached)?.push(id);
  const everyone = segments.map(({ id }) => id);
  return new Map([...sharers].map(([id, some]) => [id, some.length === 0 ? everyone : some]));
}

function valueOf({ values }: Look, { id }: Card, key: NumberKey): number | null {
  const outcome = values.get(referenceText({ cardId: id, key }));
  return outcome?.kind === 'value' ? outcome.value : null;
}

function cardsIn(document: CanvasDocument, block: Card['block']): readonly Card[] {
  return [...document.cards.values()].filter((card) => card.block === block);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
