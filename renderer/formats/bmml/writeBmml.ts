import { stringify } from 'yaml';
import type { CanvasDocument, Card, Link } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { foldName } from '../blockNames/recogniseBlock.ts';
import type { Exported } from '../interchange/interchange.ts';
import { lossesBut } from '../interchange/losses.ts';
import { listName, RELATIONS, SECTIONS } from './sections.ts';

/** Only these two lists have a field for more than the name. */
const DESCRIBED: ReadonlySet<string> = new Set(['customerSegments', 'valuePropositions']);

/**
 * BMML 2.0. The format requires a portfolio and a stage, which a model here does not have: a new idea (`explore`, `ideation`)
 * is the least that can be said. Links between partners and costs, and notes on most cards, have no place in it.
 */
export function writeBmml(document: CanvasDocument): Exported {
  const cards = cardsInOrder(document);
  const ids = slugs(cards);
  const incoming = Map.groupBy(document.links.values(), (link) => link.to);
  const entry = (card: Card): object => ({
    id: ids.get(card.id),
    name: card.text,
    ...(DESCRIBED.has(card.block) && card.notes && { description: card.notes }),
    ...relation(document, card, incoming.get(card.id) ?? [], ids),
  });
  const { title, description, date } = document.info;
  const lists = SECTIONS.map(({ block, list }) => [list, cards.filter((card) => card.block === block).map(entry)] as const);
  const model = {
    version: '2.0',
    meta: {
      ...{ name: title, ...(description && { tagline: description }), ...(date && { created: date }) },
      ...{ portfolio: 'explore', stage: 'ideation' },
    },
    ...Object.fromEntries(
      [...lists.slice(0, 2), ['fits', fits(document, ids)] as const, ...lists.slice(2)].filter(([, list]) => list.length > 0),
    ),
  };
  const lostNotes = cards.filter((card) => card.notes && !DESCRIBED.has(card.block)).length;
  const lostLinks = [...document.links.values()].filter((link) => !isStored(document, link)).length;
  const losses = lossesBut(document, ['title', 'description', 'date', 'notes', 'links'], { notes: lostNotes, links: lostLinks });
  return { text: stringify(model, { lineWidth: 0 }), losses };
}

function isStored(document: CanvasDocument, { from, to }: Link): boolean {
  const source = document.cards.get(from)?.block;
  const target = document.cards.get(to)?.block;
  if (!source || !target) return false;
  return target === 'valuePropositions' || (RELATIONS[target]?.blocks.includes(source) ?? false);
}

function fits(document: CanvasDocument, ids: ReadonlyMap<string, string>): readonly object[] {
  const offers = [...document.links.values()].filter(({ to }) => document.cards.get(to)?.block === 'valuePropositions');
  const pairs = offers.map(({ from, to }) => ({ segment: ids.get(from) ?? '', proposition: ids.get(to) ?? '' }));
  return pairs
    .toSorted((a, b) => a.proposition.localeCompare(b.proposition, 'en') || a.segment.localeCompare(b.segment, 'en'))
    .map(({ segment, proposition }) => ({
      id: `fit-${proposition.slice('vp-'.length)}-${segment.slice('cs-'.length)}`,
      for: { value_propositions: [proposition], customer_segments: [segment] },
    }));
}

function relation(document: CanvasDocument, card: Card, links: readonly Link[], ids: ReadonlyMap<string, string>): object {
  const rule = RELATIONS[card.block];
  if (!rule) return {};
  const named = rule.blocks.flatMap((block) => {
    const list = links.filter(({ from }) => document.cards.get(from)?.block === block).map(({ from }) => ids.get(from) ?? '');
    return list.length === 0 ? [] : [[listName(block), list.toSorted()] as const];
  });
  return named.length === 0 ? {} : { [rule.key]: Object.fromEntries(named) };
}

/** Card id → an id of the format: the prefix of its list and its text in small Latin letters, numbered where taken. */
function slugs(cards: readonly Card[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    cards.map((card) => {
      const prefix = SECTIONS.find(({ block }) => block === card.block)?.prefix ?? '';
      const words = foldName(card.text)
        .replaceAll(/[^a-z]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40)
        .replace(/-$/, '');
      const base = prefix + (words || 'item');
      let slug = base;
      for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
      taken.add(slug);
      return [card.id, slug];
    }),
  );
}
