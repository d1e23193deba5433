import { BLOCKS, type BlockTitle } from '../pages/blocks.ts';

/** A canvas as the tests speak of it: texts by block, links as pairs of texts. */
export type CanvasFacts = Readonly<{
  title: string;
  cards: Readonly<Partial<Record<BlockTitle, readonly string[]>>>;
  links: readonly (readonly [from: string, to: string])[];
}>;

const KEYS: Readonly<Record<BlockTitle, string>> = {
  'Customer Segments': 'customerSegments',
  'Value Propositions': 'valuePropositions',
  Channels: 'channels',
  'Customer Relationships': 'customerRelationships',
  'Revenue Streams': 'revenueStreams',
  'Key Resources': 'keyResources',
  'Key Activities': 'keyActivities',
  'Key Partners': 'keyPartners',
  'Cost Structure': 'costStructure',
};

type FileCard = Record<string, unknown> & { id: string; block: string; text: string };
type FileLink = { id: string; from: string; to: string };
export type CanvasFile = Record<string, unknown> & { title: string; cards: FileCard[]; links: FileLink[] };

/** Board units from one card's top to the next one's: room for three lines of text. */
const ROW = 84;

/** The facts as a `.bmc` file, the cards of a block one below the other. `more` is laid over single cards, by text. */
export function canvasFile(facts: CanvasFacts, more: Readonly<Record<string, object>> = {}): CanvasFile {
  const cards = entriesOf(facts.cards).flatMap(([block, texts]) =>
    texts.map((text, index): FileCard => ({
      id: idOf(text),
      block: KEYS[block],
      text,
      x: 0,
      y: index * ROW,
      width: 200,
      ...more[text],
    })),
  );
  const links = facts.links.map(([from, to], index) => ({ id: `link-${index}`, from: idOf(from), to: idOf(to) }));
  return { format: 'platno/bmc', version: '1.0', id: 'test-canvas', title: facts.title, language: 'en', cards, links };
}

export function fileText(file: unknown): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a saved file says, in an order that does not depend on how it came about. */
export function factsOf(text: string): CanvasFacts {
  const file: CanvasFile = JSON.parse(text);
  const textOf = new Map(file.cards.map((card) => [card.id, card.text]));
  const cards = entriesOf(KEYS).flatMap(([title, key]) => {
    const texts = file.cards.filter((card) => card.block === key).map((card) => card.text);
    return texts.length === 0 ? [] : [[title, texts.toSorted()] as const];
  });
  const links = file.links.map(({ from, to }) => [textOf.get(from) ?? '', textOf.get(to) ?? ''] as const);
  return { title: file.title, cards: Object.fromEntries(cards), links: links.toSorted(byText) };
}

/** Facts in the order `factsOf` gives them. */
export function sorted({ title, cards, links }: CanvasFacts): CanvasFacts {
  const texts = entriesOf(cards).map(([block, list]) => [block, list.toSorted()] as const);
  return { title, cards: Object.fromEntries(texts), links: links.toSorted(byText) };
}

export function countOf({ cards, links }: CanvasFacts): Readonly<{ cards: number; links: number }> {
  return { cards: entriesOf(cards).reduce((sum, [, texts]) => sum + texts.length, 0), links: links.length };
}

/** What a record holds for the blocks, in the order of the digits. */
export function entriesOf<Value>(record: Readonly<Partial<Record<BlockTitle, Value>>>): [BlockTitle, Value][] {
  return BLOCKS.flatMap((block): [BlockTitle, Value][] => {
    const value = record[block];
    return value === undefined ? [] : [[block, value]];
  });
}

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join('→') < b.join('→') ? -1 : 1;
}

function idOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
}
