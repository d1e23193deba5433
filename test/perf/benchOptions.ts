import { parseArgs } from 'node:util';

export type BenchOptions = Readonly<{
  cards: readonly number[];
  /** Where to write the numbers; null: nowhere. */
  json: string | null;
  /** An edition that is served already; null: build the sources as they are and serve them. */
  address: string | null;
  /** Only what a letter costs, of the editor alone, three times over; null: everything. */
  only: 'typing' | null;
}>;

const DEFAULT_CARDS = [100, 1000, 5000];
/** Where typing has its limit. */
const TYPING_CARDS = [5000];

/** Reads `[--cards 100,1000] [--json file] [--address url] [--only typing]`; throws an error whose message is a sentence. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { cards: text, json: text, address: text, only: text } });
  if (values.only !== undefined && values.only !== 'typing') throw new Error(`--only takes typing, not "${values.only}".`);
  const only = values.only ?? null;
  const usual = only === null ? DEFAULT_CARDS : TYPING_CARDS;
  const cards = values.cards === undefined ? usual : values.cards.split(',').map(Number);
  if (!cards.every((count) => Number.isInteger(count) && count >= 50 && count <= 20_000)) {
    throw new Error(`--cards takes whole numbers from 50 to 20000, such as 100,1000, not "${values.cards}".`);
  }
  return { cards, json: values.json ?? null, address: values.address ?? null, only };
}
