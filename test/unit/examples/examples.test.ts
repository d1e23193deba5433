import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleFiles } from '../../../assets/examples/build.ts';
import { LANGUAGES, type CardText } from '../../../assets/examples/example.ts';
import { exampleDocument } from '../../../assets/examples/exampleDocument.ts';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { boxContains, boxesOverlap } from '../../../renderer/layout/geometry.ts';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import { linkRule } from '../../../renderer/model/linkRules.ts';
import { MARKET_TYPES } from '../../../renderer/model/marketTypes.ts';
import { LinkWeb } from './linkWeb.ts';

const folder = join(import.meta.dirname, '../../../assets/examples');
const NEEDED: readonly [BlockKey, readonly BlockKey[]][] = [
  ['customerSegments', ['valuePropositions', 'channels', 'customerRelationships', 'revenueStreams']],
  ['valuePropositions', ['keyActivities', 'keyResources']],
  ['keyActivities', ['costStructure']],
  ['keyResources', ['costStructure']],
  ['keyPartners', ['costStructure']],
];

describe('the example files', () => {
  it('are the ones the sources make (run `npm run examples`)', () => {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.bmc'))
      .sort();

    const onDisk = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

    expect(onDisk).toEqual(exampleFiles());
    expect(onDisk.size).toBe(LANGUAGES.length * EXAMPLES.length);
  });

  it('open without a repair', () => {
    for (const text of exampleFiles().values()) {
      const result = readBmc(new TextEncoder().encode(text));

      expect(result).toMatchObject({ ok: true, repairs: [] });
    }
  });

  it('begin with one for each market type', () => {
    expect(EXAMPLES.slice(0, MARKET_TYPES.length).map((example) => example.marketType)).toEqual(MARKET_TYPES);
  });
});

describe.each(EXAMPLES.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
  const { cards } = example;
  const web = new LinkWeb(example);

  it('has 14 to 40 cards in thinking order, in all nine blocks, with ids of their own', () => {
    const order = cards.map((card) => BLOCK_KEYS.indexOf(card.block));

    expect(cards.length).toBeGreaterThanOrEqual(14);
    expect(cards.length).toBeLessThanOrEqual(40);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(BLOCK_KEYS.length);
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
  });

  it('links only what may be linked, and nothing twice', () => {
    const wrong = web.pairs.filter(([from, to]) => !linkRule(web.blockOf(from), web.blockOf(to)));
    const keys = web.pairs.map(([from, to]) => `${from} → ${to}`);

    expect(wrong).toEqual([]);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('hangs together from the segments down to the costs', () => {
    const missing = NEEDED.flatMap(([from, targets]) =>
      web.cardsOf(from).flatMap((card) => targets.filter((to) => web.targets(card, to).length === 0).map((to) => [card, to])),
    );
    const unreached = cards.filter((card) => card.block !== 'customerSegments' && !web.pairs.some(([, to]) => to === card.id));

    expect(missing).toEqual([]);
    expect(unreached).toEqual([]);
  });

  it('tells of each segment all that the inspector asks for', () => {
    const segments = cards.filter((card) => card.block === 'customerSegments');

    for (const { details, en, sk } of segments) {
      expect(details?.evidence?.length).toBeGreaterThan(0);
      expect(details?.segment).toMatchObject({ size: { count: expect.any(Number) }, profitability: expect.any(Number) });
      expect(Object.keys(en.traits ?? {}).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(sk.traits ?? {})).toEqual(Object.keys(en.traits ?? {}));
      expect([sk.needs, sk.expectedResponse, sk.unit].map(Boolean)).toEqual(
        [en.needs, en.expectedResponse, en.unit].map(Boolean),
      );
    }
  });

  it('gives each segment a colour of its own', () => {
    const colors = cards.filter((card) => card.block === 'customerSegments').map((card) => card.color);

    expect(colors).not.toContain(undefined);
    expect(new Set(colors).size).toBe(colors.length);
  });

  it('teaches its market type', () => {
    const offers = web.cardsOf('customerSegments').map((segment) => web.targets(segment, 'valuePropositions'));
    const everyone = web.cardsOf('valuePropositions').filter((offer) => offers.every((list) => list.includes(offer)));
    const own = offers.map((list) => list.filter((offer) => offers.filter((other) => other.includes(offer)).length === 1));
    const shared = web.pairs.map(([, to]) => to).filter((to) => web.sourcesIn(to, 'customerSegments').length > 1);

    switch (example.marketType) {
      case 'mass':
      case 'niche':
        return expect(offers.length).toBe(1);
      case 'segmented':
        expect([2, 3]).toContain(offers.length);
        return expect(own.every((list) => list.length > 0)).toBe(true);
      case 'diversified':
        expect(offers.length).toBeGreaterThan(1);
        return expect(own.every((list) => list.length > everyone.length)).toBe(true);
      case 'multiSided':
        expect(offers.length).toBeGreaterThan(1);
        expect(own.every((list) => list.length > 0)).toBe(true);
        return expect(shared.length).toBeGreaterThan(0);
    }
  });

  it('has notes on a third to half of the cards, the same ones in both languages', () => {
    const noted = cards.filter((card) => card.en.notes);

    expect(cards.filter((card) => card.sk.notes)).toEqual(noted);
    expect(noted.length / cards.length).toBeGreaterThanOrEqual(1 / 3);
    expect(noted.length / cards.length).toBeLessThanOrEqual(1 / 2);
  });

  it.each(LANGUAGES)('is written short and with care (%s)', (language) => {
    const texts = cards.map((card) => card[language]);
    const prose = [example[language].title, example[language].description, ...texts.flatMap(written)];

    expect(texts.filter(({ text }) => text.length > 70 || wordCount(text) < 3 || wordCount(text) > 9)).toEqual([]);
    expect(texts.filter(({ notes }) => notes && sentenceCount(notes) > 3)).toEqual([]);
    expect([2, 3]).toContain(sentenceCount(example[language].description));
    expect(prose.filter((text) => text !== text.trim() || /["']| {2}| - |--/.test(text))).toEqual([]);
    expect(prose.filter((text) => (language === 'sk' ? /[”’]/ : /„/).test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('lies on the board without an overlap (%s)', (language) => {
    const document = exampleDocument(example, language);
    const layout = layoutBoard(document);

    const boxes = [...layout.cards].map(([id, box]) => ({ id, box, content: layout.blocks[web.blockOf(id)].content }));

    const overlapping = boxes.filter((a, index) => boxes.slice(index + 1).some((b) => boxesOverlap(a.box, b.box)));
    const outside = boxes.filter(
      ({ box, content }) => !boxContains(content, box) || !boxContains(content, { x: box.x + box.width, y: box.y + box.height }),
    );
    expect(overlapping).toEqual([]);
    expect(outside).toEqual([]);
  });
});

/** All that is written on a card, the fields of a segment included. */
function written({ text, notes = text, traits = {}, needs = text, expectedResponse = text, unit = text }: CardText): string[] {
  return [text, notes, ...Object.values(traits), needs, expectedResponse, unit];
}

/** Words, without dashes that stand alone. */
function wordCount(text: string): number {
  return text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function sentenceCount(text: string): number {
  return text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;
}
