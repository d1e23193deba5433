import { parseArgs } from 'node:util';

export type BenchOptions = Readonly<{
  cards: readonly number[];
  /** Where to write the numbers; null: nowhere. */
  json: string | null;
  /** An edition that is served already; null: build the sources as they are and serve them. */
  address: string | null;
}>;

const DEFAULT_CARDS = [100, 1000, 5000];

/** Reads `[--cards 100,1000] [--json file] [--address url]`; throws an error whose message is a sentence. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const options = { cards: { type: 'string' }, json: { type: 'string' }, address: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const cards = values.cards === undefined ? DEFAULT_CARDS : values.cards.split(',').map(Number);
  if (!cards.every((count) => Number.isInteger(count) && count >= 50 && count <= 20_000)) {
    throw new Error(`--cards takes whole numbers from 50 to 20000, such as 100,1000, not "${values.cards}".`);
  }
  return { cards, json: values.json ?? null, address: values.address ?? null };
}
