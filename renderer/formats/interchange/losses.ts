import { DETAIL_KEYS } from '../../model/details/details.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { lossesOf, type Loss, type LossKey } from './interchange.ts';

/**
 * Everything of a model that a format can lose, except what it says it keeps. `partly` counts what is lost nevertheless. Where
 * parked cards are kept, what they lose counts like that of any card.
 */
export function lossesBut(
  document: CanvasDocument,
  kept: readonly LossKey[],
  partly: Readonly<Partial<Record<LossKey, number>>> = {},
): readonly Loss[] {
  const all = Object.entries(contentOf(document, kept.includes('parked'))).filter(([key]) => !kept.some((one) => one === key));
  return lossesOf({ ...Object.fromEntries(all), ...partly });
}

/** What a workshop has left behind, steps, activities, prompts and votes together. */
export function workshopEntries({ info: { presentation = [], agenda = [], prompts = [], votes = [] } }: CanvasDocument): number {
  return presentation.length + agenda.length + prompts.length + votes.length;
}

function contentOf(document: CanvasDocument, keepsParked: boolean): Record<LossKey, number> {
  const cards = [...document.cards.values(), ...(keepsParked ? (document.info.parked ?? []) : [])];
  const count = (has: (card: Card) => boolean): number => cards.filter(has).length;
  const {
    id: _id,
    title,
    description,
    author,
    client,
    date,
    edition,
    logo,
    language,
    marketType,
    segmentOrder,
    parked,
    currency,
    snapshots,
    silenced,
    ...others
  } = document.info;
  const { presentation: _presentation, agenda: _agenda, prompts: _prompts, votes: _votes, ...unknown } = others;
  const one = (value: unknown): number => (value === undefined || value === '' ? 0 : 1);
  return {
    layout: document.cards.size,
    colors: count((card) => card.color !== undefined),
    notes: count((card) => (card.notes ?? '') !== ''),
    links: document.links.size,
    details: count(hasDetails),
    ...{ title: one(title), description: one(description), author: one(author), client: one(client), date: one(date) },
    ...{
      edition: one(edition),
      logo: one(logo),
      language: one(language),
      marketType: one(marketType),
      segmentOrder: one(segmentOrder),
      parked: parked?.length ?? 0,
      currency: one(currency),
      workshop: workshopEntries(document),
      snapshots: snapshots?.length ?? 0,
    },
    silenced: (silenced?.length ?? 0) + count((card) => card.silenced !== undefined),
    unknownFields: Object.keys(unknown).length + cards.reduce((sum, card) => sum + unknownFields(card), 0),
  };
}

function hasDetails(card: Card): boolean {
  return DETAIL_KEYS.some((key) => key !== 'silenced' && card[key] !== undefined);
}

function unknownFields(card: Card): number {
  const known = new Set<string>([...DETAIL_KEYS, 'id', 'block', 'text', 'x', 'y', 'width', 'color', 'letter', 'notes']);
  return Object.keys(card).filter((key) => !known.has(key)).length;
}
