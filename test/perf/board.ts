import { layoutCard } from '../../renderer/layout/cardText.ts';
import { BLOCK_GAP } from '../../renderer/layout/poster.ts';
import { BLOCK_HEADER, BLOCK_PADDING, CARD_GAP } from '../../renderer/layout/place/spacing.ts';
import { BLOCK_KEYS, type BlockKey } from '../../renderer/model/blocks.ts';
import { COLOR_KEYS } from '../../renderer/model/colors.ts';
import type { Card, Link } from '../../renderer/model/document.ts';
import { LINK_RULES } from '../../renderer/model/linkRules.ts';
import { pick, seededRandom } from './random.ts';
import { WORDS } from './words.ts';
import { FILE_FORMAT, FILE_VERSION } from '../../renderer/model/fileLimits.ts';

/** Every card of a bench board, board units: two lines of text. */
export const CARD = { width: 168, height: 64 };
const STEP_X = CARD.width + CARD_GAP;
const STEP_Y = CARD.height + CARD_GAP;
const SHORTEST = 36;
const LONGEST = 44;
/** Width to height of ISO paper in landscape, and of the empty poster. */
const PROPORTION = Math.SQRT2;

/** A bench board as the value of a `.bmc` file. */
export type BoardFile = Readonly<{
  format: string;
  version: string;
  id: string;
  title: string;
  language: 'sk';
  cards: readonly Card[];
  links: readonly Link[];
}>;

/** Each block's share of the poster, and so of the cards: five columns three quarters high over two halves. */
const SHARES: Readonly<Record<BlockKey, number>> = {
  customerSegments: 0.15,
  valuePropositions: 0.15,
  keyPartners: 0.15,
  channels: 0.075,
  customerRelationships: 0.075,
  keyResources: 0.075,
  keyActivities: 0.075,
  revenueStreams: 0.125,
  costStructure: 0.125,
};
const BOTTOM: ReadonlySet<BlockKey> = new Set(['revenueStreams', 'costStructure']);

/** The same board for the same numbers: nine blocks filled like a poster, twice as many links as cards. */
export function makeBoard(cardCount: number, seed = 1): BoardFile {
  const random = seededRandom(seed);
  const cards = makeCards(cardCount, random);
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    id: `bench-${cardCount}`,
    title: `Model s ${cardCount} kartami`,
    language: 'sk',
    cards,
    links: makeLinks(cards, 2 * cardCount, random),
  };
}

function makeCards(cardCount: number, random: () => number): Card[] {
  const counts = countsByBlock(cardCount);
  const columns = chooseColumns(cardCount);
  return BLOCK_KEYS.flatMap((block) => {
    const across = BOTTOM.has(block) ? bottomColumns(columns) : columns;
    return Array.from({ length: counts[block] }, (_, index): Card => {
      const place = { x: (index % across) * STEP_X, y: Math.floor(index / across) * STEP_Y };
      const color = block === 'customerSegments' ? { color: COLOR_KEYS[index % COLOR_KEYS.length] } : {};
      return { id: `${block}-${index}`, block, text: makeText(random), ...place, width: CARD.width, ...color };
    });
  });
}

/** Whole numbers that add up: what rounding leaves over goes to the segments. */
function countsByBlock(cardCount: number): Record<BlockKey, number> {
  const counts = { ...SHARES };
  for (const block of BLOCK_KEYS) counts[block] = Math.floor(cardCount * SHARES[block]);
  counts.customerSegments += cardCount - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counts;
}

/** Cards across one of the five columns, such that the board comes nearest to the poster's proportions. */
function chooseColumns(cardCount: number): number {
  const distance = (columns: number): number => Math.abs(Math.log(proportion(cardCount, columns) / PROPORTION));
  const candidates = Array.from({ length: 60 }, (_, index) => index + 1);
  return candidates.reduce((best, columns) => (distance(columns) < distance(best) ? columns : best));
}

function proportion(cardCount: number, columns: number): number {
  const upper = blockHeight(cardCount * SHARES.customerSegments, columns);
  const lower = blockHeight(cardCount * SHARES.costStructure, bottomColumns(columns));
  return (5 * blockWidth(columns) + 4 * BLOCK_GAP) / (upper + BLOCK_GAP + lower);
}

function blockWidth(columns: number): number {
  return columns * STEP_X - CARD_GAP + 2 * BLOCK_PADDING;
}

function blockHeight(cards: number, columns: number): number {
  return BLOCK_HEADER + Math.ceil(cards / columns) * STEP_Y - CARD_GAP + BLOCK_PADDING;
}

function bottomColumns(columns: number): number {
  const half = (5 * blockWidth(columns) + 3 * BLOCK_GAP) / 2;
  return Math.floor((half - 2 * BLOCK_PADDING + CARD_GAP) / STEP_X);
}

/** Words until the length is right; texts that would not take two lines are thrown away. */
function makeText(random: () => number): string {
  for (;;) {
    let text = capitalised(pick(WORDS, random));
    while (text.length < SHORTEST) text += ` ${pick(WORDS, random)}`;
    const fits = text.length <= LONGEST && /[^\x20-\x7e]/.test(text);
    if (fits && layoutCard({ text, width: CARD.width }).height === CARD.height) return text;
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('sk') + word.slice(1);
}

/** Links between any two cards that may be linked, each pair once; fewer where a tiny board has not so many pairs. */
function makeLinks(cards: readonly Card[], linkCount: number, random: () => number): Link[] {
  const byBlock = Map.groupBy(cards, (card) => card.block);
  const rules = LINK_RULES.filter(({ from, to }) => byBlock.has(from) && byBlock.has(to));
  const possible = rules.reduce(
    (sum, { from, to }) => sum + (byBlock.get(from)?.length ?? 0) * (byBlock.get(to)?.length ?? 0),
    0,
  );
  const pairs = new Set<string>();
  const links: Link[] = [];
  while (links.length < Math.min(linkCount, possible)) {
    const rule = pick(rules, random);
    const from = pick(byBlock.get(rule.from) ?? [], random).id;
    const to = pick(byBlock.get(rule.to) ?? [], random).id;
    const pair = `${from} ${to}`;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    links.push({ id: `link-${links.length}`, from, to });
  }
  return links;
}
