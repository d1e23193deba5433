import type { Example } from '../../../assets/examples/example.ts';
import type { BlockKey } from '../../../renderer/model/blocks.ts';

/** The links of an example, asked by card and block. */
export class LinkWeb {
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly #blocks: ReadonlyMap<string, BlockKey>;

  constructor(example: Example) {
    this.pairs = example.links.flatMap(([from, targets]) => targets.map((to) => [from, to] as const));
    this.#blocks = new Map(example.cards.map((card) => [card.id, card.block]));
  }

  blockOf(card: string): BlockKey {
    const block = this.#blocks.get(card);
    if (!block) throw new Error(`no card ${card}`);
    return block;
  }

  cardsOf(block: BlockKey): string[] {
    return [...this.#blocks].filter(([, of]) => of === block).map(([id]) => id);
  }

  targets(card: string, block: BlockKey): string[] {
    return this.pairs.filter(([from, to]) => from === card && this.blockOf(to) === block).map(([, to]) => to);
  }

  sourcesIn(card: string, block: BlockKey): string[] {
    return this.pairs.filter(([from, to]) => to === card && this.blockOf(from) === block).map(([from]) => from);
  }
}
