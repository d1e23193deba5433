import type { BlockKey } from '../blocks.ts';
import type { Card } from '../document.ts';
import { NUMBER_KEYS, type Estimate, type NumberKey, type Scenario, type Amount } from './numbers.ts';

/** A number of a card, as a formula refers to it. */
export type NumberRef = Readonly<{ cardId: string; key: NumberKey }>;

const KEYS_OF_BLOCK: Readonly<Partial<Record<BlockKey, readonly NumberKey[]>>> = {
  customerSegments: ['size'],
  revenueStreams: ['price', 'frequency', 'share'],
  costStructure: ['cost'],
};

/** The numbers a kind of card has. What a card kept from another block does not count while it is in this one. */
export function numberKeysOf(block: BlockKey): readonly NumberKey[] {
  return KEYS_OF_BLOCK[block] ?? [];
}

/** What is written down for one of a card's numbers. */
export function estimateOf(card: Card, key: NumberKey): Estimate {
  if (key === 'size') return { ...card.numbers?.size, likely: card.segment?.size?.count };
  return card.numbers?.[key] ?? {};
}

/** What counts in a scenario: its own amount, or else the likely one. */
export function amountIn(estimate: Estimate, scenario: Scenario): Amount | undefined {
  return estimate[scenario] ?? estimate.likely;
}

/** How a reference stands in a formula's text, and what it is known by. */
export function referenceText({ cardId, key }: NumberRef): string {
  return `{${cardId}.${key}}`;
}

const REFERENCE = new RegExp(String.raw`\{([^{}]{1,200})\.(${NUMBER_KEYS.join('|')})\}`, 'g');

/** The references in a formula's text, each with its place. */
export function referencesIn(text: string): readonly (NumberRef & Readonly<{ at: number; length: number }>)[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, cardId = ''] = match;
    const key = NUMBER_KEYS.find((one) => one === match[2]);
    return key ? [{ cardId, key, at: match.index, length: whole.length }] : [];
  });
}
