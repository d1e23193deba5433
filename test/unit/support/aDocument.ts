import fc from 'fast-check';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import { COLOR_KEYS } from '../../../renderer/model/colors.ts';
import {
  CARD_MAX_WIDTH,
  CARD_MIN_WIDTH,
  CARD_WIDTH,
  type CanvasDocument,
  type Card,
  type DocumentInfo,
  type Link,
} from '../../../renderer/model/document.ts';
import { linkRule } from '../../../renderer/model/linkRules.ts';
import { withSegmentLetters } from '../../../renderer/model/queries/segments.ts';
import { MARKET_TYPES } from '../../../renderer/model/marketTypes.ts';
import { aLogo } from './logos.ts';
import { someDetails } from './someDetails.ts';
import { documentOf, type BlockSpecs } from './documentOf.ts';

const LOGOS = [aLogo(1, 1), aLogo(90, 12, 2), aLogo(8, 60)];

const NASTY = [
  '',
  ' ',
  '\n',
  '\t',
  '"',
  '\\',
  '</script>',
  '\u0000',
  '\u2028',
  '\ud800',
  'é',
  'e\u0301',
  '\u202e',
  '😀',
  '👩‍👩‍👧',
  'ľščťž',
  '漢字',
];

/** Text as people paste it: any characters, halves of pairs and line breaks among them. */
export const aText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...NASTY, 'one', 'two'), { maxLength: 12 }).map((parts) => parts.join('')),
);

/**
 * What a newer version may have written: any JSON under a name this version does not know. Names hold nothing that JSON
 * escapes: under Vitest, Node 24 was seen to read the name `x-"` as `x-` and a backslash, once in some thousand documents,
 * beside objects of a like shape. It could not be made to happen outside of it and is nothing our code could do to a key.
 */
const unknownFields = fc
  .dictionary(
    fc.string({ maxLength: 6 }).map((key) => `x-${key.replaceAll(/["\\\p{Cc}]/gu, '')}`),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 2 },
  )
  .map((fields): Record<string, unknown> => JSON.parse(JSON.stringify(fields)));

const anId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const aPlace = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.double({ min: 0, max: 1_000_000, noNaN: true }).map((n) => n + 0),
);

const cardFields = fc.record(
  {
    text: aText,
    x: aPlace,
    y: aPlace,
    width: fc.oneof(fc.constant(200), fc.double({ min: CARD_MIN_WIDTH, max: CARD_MAX_WIDTH, noNaN: true })),
    color: fc.constantFrom(...COLOR_KEYS),
    notes: aText,
  },
  { requiredKeys: ['text', 'x', 'y', 'width'] },
);

const aTime = fc.constantFrom('2026-11-22T09:00:00.000Z', '2026-11-22T10:30:00.000Z');

const aStep = fc.oneof(
  fc.constant({ kind: 'whole' as const }),
  fc.constantFrom(...BLOCK_KEYS).map((block) => ({ kind: 'block' as const, block })),
  anId.map((card) => ({ kind: 'card' as const, card })),
  anId.map((segment) => ({ kind: 'segment' as const, segment })),
);

const aBallot = fc.record(
  {
    id: anId,
    voter: aText,
    dots: fc.array(fc.record({ card: anId, count: fc.integer({ min: 1, max: 9 }) }, { noNullPrototype: true }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'dots'], noNullPrototype: true },
);

/** What a workshop leaves in a document; fields in the order of the schema, which is the order of the file. */
const workshopFields = {
  presentation: fc.array(
    fc.record(
      { step: aStep, isPlaced: fc.constant(true), note: aText, isLeftOut: fc.constant(true) },
      { requiredKeys: ['step'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  agenda: fc.array(
    fc.record(
      {
        ...{ id: anId, title: aText, minutes: fc.integer({ min: 1, max: 1_440 }) },
        blocks: fc.uniqueArray(fc.constantFrom(...BLOCK_KEYS), { maxLength: 3 }),
        note: aText,
      },
      { requiredKeys: ['id', 'title', 'minutes'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  prompts: fc.array(fc.record({ id: anId, block: fc.constantFrom(...BLOCK_KEYS), text: aText }, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 2,
  }),
  votes: fc.array(
    fc.record(
      {
        ...{ id: anId, question: aText, startedAt: aTime, closedAt: aTime },
        way: fc.constantFrom('ballots' as const, 'count' as const),
        budget: fc.integer({ min: 1, max: 1_000 }),
        options: fc.array(fc.record({ card: anId, text: aText }, { noNullPrototype: true }), { maxLength: 3 }),
        ballots: fc.array(aBallot, { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'question', 'startedAt', 'budget', 'way', 'options', 'ballots'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 2 },
  ),
};

const infoFields = fc.record(
  {
    id: anId,
    title: aText,
    description: aText,
    author: aText,
    client: aText,
    date: fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    edition: aText,
    logo: fc.constantFrom(...LOGOS),
    language: fc.constantFrom('en' as const, 'sk' as const),
    marketType: fc.constantFrom(...MARKET_TYPES),
    currency: fc.constantFrom('EUR', 'CZK', 'USD'),
    segmentOrder: fc.array(anId, { minLength: 1, maxLength: 3 }),
    silenced: fc.constantFrom(['block-empty/channels']),
    ...workshopFields,
  },
  { requiredKeys: ['id', 'title'] },
);

const aCard = fc
  .tuple(anId, fc.constantFrom(...BLOCK_KEYS), cardFields, fc.option(someDetails, { nil: {} }), unknownFields)
  .map(([id, block, fields, details, unknown]): Card => Object.freeze({ ...unknown, id, block, ...fields, ...details }));

/** Any document this version can hold; links are some of the pairs that may be linked. */
export const aDocument = documentOfAtMost(14);
/** The same with two cards at most, for properties that are tried thousands of times. */
export const aSmallDocument = documentOfAtMost(2);

/** The same with cards beside the board, none of which is on it as well; as an editor holds it, every segment with its letter. */
export const aParkedDocument: fc.Arbitrary<CanvasDocument> = fc
  .tuple(aDocument, fc.uniqueArray(aCard, { selector: (card) => card.id, maxLength: 3 }))
  .map(([document, cards]) => {
    const parked = cards.filter(({ id }) => !document.cards.has(id));
    return withSegmentLetters({ ...document, info: Object.freeze({ ...document.info, ...(parked.length > 0 && { parked }) }) });
  });

function documentOfAtMost(maxLength: number): fc.Arbitrary<CanvasDocument> {
  return fc
    .tuple(fc.uniqueArray(aCard, { selector: (card) => card.id, maxLength }), infoFields, unknownFields)
    .chain(([cards, info, unknown]) => someLinks(cards).map((links) => toDocument({ ...unknown, ...info }, cards, links)));
}

function someLinks(cards: readonly Card[]): fc.Arbitrary<Link[]> {
  const pairs = cards.flatMap((from) =>
    cards.filter((to) => linkRule(from.block, to.block)).map((to) => ({ from: from.id, to: to.id })),
  );
  return fc
    .tuple(fc.shuffledSubarray(pairs, { maxLength: Math.min(20, pairs.length) }), unknownFields)
    .map(([chosen, unknown]) => chosen.map((pair, index) => Object.freeze({ ...unknown, id: `link ${index}`, ...pair })));
}

function toDocument(info: DocumentInfo, cards: readonly Card[], links: readonly Link[]): CanvasDocument {
  return {
    info: Object.freeze(info),
    cards: new Map(cards.map((card) => [card.id, card])),
    links: new Map(links.map((link) => [link.id, link])),
  };
}

/** The same records in another order of insertion. */
export function shuffled(document: CanvasDocument): fc.Arbitrary<CanvasDocument> {
  return fc
    .tuple(shuffle([...document.cards.values()]), shuffle([...document.links.values()]))
    .map(([cards, links]) => toDocument(document.info, cards, links));
}

function shuffle<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

const aSpec = fc.record({
  width: fc.constantFrom(CARD_WIDTH, CARD_WIDTH, 96, 320, 150.5),
  text: fc.constantFrom('Card', 'Card', '', 'two\nlines', 'quite a few words that need some room on a narrow card'),
});

/** A board as people make it: cards of all sizes that keep clear of each other, some of them linked. */
export const aBoard: fc.Arbitrary<CanvasDocument> = fc
  .tuple(
    fc.record(
      Object.fromEntries(BLOCK_KEYS.map((key) => [key, fc.array(aSpec, { maxLength: 4 })])) as Record<
        BlockKey,
        fc.Arbitrary<Spec[]>
      >,
    ),
    fc.constantFrom(200, 408, 700),
  )
  .chain(([specs, contentWidth]) => {
    const bare = documentOf(named(specs), [], contentWidth);
    const pairs = someLinks([...bare.cards.values()]);
    return pairs.map((links) =>
      documentOf(
        named(specs),
        links.map(({ from, to }) => [from, to]),
        contentWidth,
      ),
    );
  });

type Spec = Readonly<{ width: number; text: string }>;

function named(specs: Readonly<Record<BlockKey, readonly Spec[]>>): BlockSpecs {
  return Object.fromEntries(BLOCK_KEYS.map((key) => [key, specs[key].map((spec, index) => ({ id: `${key}${index}`, ...spec }))]));
}
