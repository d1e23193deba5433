import { expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { snapshotSizes } from '../../../../renderer/model/snapshots/snapshot.ts';
import { historyOf } from '../../support/aHistory.ts';
import { documentOf } from '../../support/documentOf.ts';

const WORDS = 'customers value a calm place with fast coffee near the station before work and after it'.split(' ');

function sentence(seed: number, words: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(seed * 7 + index * (1 + (seed % 5))) % WORDS.length]).join(' ');
}

/** 200 cards with text, notes and some 240 links, as after a few workshops. */
function model(): CanvasDocument {
  const cards = Array.from({ length: 200 }, (_, index) => ({
    block: BLOCK_KEYS[index % BLOCK_KEYS.length] ?? 'channels',
    card: { id: crypto.randomUUID(), text: sentence(index, 7), notes: sentence(index + 3, 25) },
  }));
  const specs = Map.groupBy(cards, ({ block }) => block);
  const ids = (block: Card['block']): string[] => (specs.get(block) ?? []).map(({ card }) => card.id);
  const links = ids('customerSegments').flatMap((from) => ids('channels').map((to) => [from, to] as const));
  return documentOf(
    Object.fromEntries([...specs].map(([block, some]) => [block, some.map(({ card }) => card)])),
    links.filter((_, index) => index % 2 === 0),
  );
}

/** Every card moves and each fifth says something else: more than people do between two versions. */
function revised(document: CanvasDocument, round: number): CanvasDocument {
  const cards = [...document.cards.values()].map((card, index): Card => {
    const moved = { ...card, x: card.x + ((round * 13 + index) % 90), y: card.y + ((round * 29 + index) % 70) };
    return index % 5 === round % 5 ? { ...moved, text: sentence(index + round, 8) } : moved;
  });
  return { ...document, cards: new Map(cards.map((card) => [card.id, card])) };
}

it('with 50 versions of a model of 200 cards stays under 2 MB', () => {
  const history = Array.from({ length: 50 }, (_, round) => round).reduce<CanvasDocument[]>(
    (before, round) => [...before, revised(before.at(-1) ?? model(), round)],
    [],
  );

  const bytes = new TextEncoder().encode(writeBmc(historyOf(history)));

  const result = readBmc(bytes);
  expect(bytes.length).toBeLessThan(2_000_000);
  expect(result.ok && snapshotSizes(result.document.info.snapshots ?? []).map(({ cards }) => cards)).toEqual(
    history.map(() => 200),
  );
}, 30_000);
