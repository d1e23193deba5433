import fc from 'fast-check';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { LINK_RULES } from '../../../../renderer/model/linkRules.ts';
import { MARKET_TYPES } from '../../../../renderer/model/marketTypes.ts';
import { documentOf, type BlockSpecs } from '../../support/documentOf.ts';
import { someDetails } from '../../support/someDetails.ts';

/** Blocks that may come to the edge of being crowded. */
const MANY = new Set(['channels', 'customerRelationships']);

/** A model of a few segments, closely linked, with details everywhere: where rules meet each other. */
export const aModel: fc.Arbitrary<CanvasDocument> = fc
  .tuple(
    fc.tuple(
      ...BLOCK_KEYS.map((block) =>
        fc
          .array(someDetails, { maxLength: MANY.has(block) ? 10 : 4, size: 'max' })
          .map((details) => [block, details.map((one, index) => ({ id: `${block}${index}`, ...one }))] as const),
      ),
    ),
    fc.option(fc.constantFrom(...MARKET_TYPES), { nil: undefined }),
    fc.infiniteStream(fc.integer({ min: 0, max: 2 })),
  )
  .map(([entries, marketType, dice]) => {
    const blocks: BlockSpecs = Object.fromEntries(entries);
    const linked = pairsOf(blocks).filter(() => dice.next().value === 0);
    const document = documentOf(blocks, linked);
    return marketType === undefined ? document : { ...document, info: { ...document.info, marketType } };
  });

function pairsOf(blocks: BlockSpecs): readonly (readonly [string, string])[] {
  const ids = (block: (typeof BLOCK_KEYS)[number]) =>
    (blocks[block] ?? []).map((spec) => (typeof spec === 'string' ? spec : spec.id));
  return LINK_RULES.flatMap(({ from, to }) => ids(from).flatMap((a) => ids(to).map((b) => [a, b] as const)));
}
