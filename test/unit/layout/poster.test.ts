import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../renderer/layout/geometry.ts';
import { BLOCK_GAP, posterBlocks, type BlockBox, type ContentNeed } from '../../../renderer/layout/poster.ts';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';

type Needs = Record<BlockKey, ContentNeed>;
const needs = (some: Partial<Needs> = {}): Needs => ({
  ...(Object.fromEntries(BLOCK_KEYS.map((key) => [key, { width: 0, height: 0 }])) as Needs),
  ...some,
});
const aNeed: fc.Arbitrary<ContentNeed> = fc.record({
  width: fc.integer({ min: 0, max: 3_000 }),
  height: fc.integer({ min: 0, max: 3_000 }),
});
const anyNeeds = fc.record(Object.fromEntries(BLOCK_KEYS.map((key) => [key, aNeed])) as Record<BlockKey, typeof aNeed>);
const UPPER: readonly (readonly BlockKey[])[] = [
  ['keyPartners'],
  ['keyActivities', 'keyResources'],
  ['valuePropositions'],
  ['customerRelationships', 'channels'],
  ['customerSegments'],
];
const bottom = (box: BlockBox) => box.y + box.height;

describe('the poster', () => {
  it('has five equal columns above two equal halves, in the proportions of paper', () => {
    const { box, blocks } = posterBlocks(needs());

    expect(new Set(UPPER.flat().map((key) => blocks[key].width)).size).toBe(1);
    expect(blocks.costStructure.width).toBe(blocks.revenueStreams.width);
    expect(blocks.keyActivities.height).toBe(blocks.keyResources.height);
    expect(box.width / box.height).toBeCloseTo(Math.SQRT2, 2);
    expect(bottom(blocks.keyPartners) / box.height).toBeCloseTo(0.75, 2);
  });

  it('stays a poster with room for every block, whatever the blocks need', () => {
    fc.assert(
      fc.property(anyNeeds, (given) => {
        const { box, blocks } = posterBlocks(given);

        const column = blocks.keyPartners.width;
        for (const [index, keys] of UPPER.entries()) {
          expect(keys.map((key) => [blocks[key].x, blocks[key].width])).toEqual(
            keys.map(() => [index * (column + BLOCK_GAP), column]),
          );
          expect(keys.map((key) => blocks[key]).at(-1)).toSatisfy(
            (last: BlockBox) => bottom(last) === bottom(blocks.keyPartners),
          );
        }
        expect([blocks.costStructure.width, blocks.costStructure.height]).toEqual([
          blocks.revenueStreams.width,
          blocks.revenueStreams.height,
        ]);
        expect([box.width, box.height]).toEqual([
          blocks.revenueStreams.x + blocks.revenueStreams.width,
          bottom(blocks.costStructure),
        ]);
        const cramped = BLOCK_KEYS.filter(
          (key) => blocks[key].content.width < given[key].width || blocks[key].content.height < given[key].height,
        );
        expect(cramped).toEqual([]);
        const overlaps = BLOCK_KEYS.flatMap((a, index) =>
          BLOCK_KEYS.slice(index + 1).filter((b) => boxesOverlap(blocks[a], blocks[b])),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it('grows by whole rows and columns', () => {
    const before = posterBlocks(needs());
    const { blocks } = posterBlocks(needs({ channels: { width: 400, height: 900 } }));

    expect(blocks.keyPartners.height).toBeGreaterThan(before.blocks.keyPartners.height);
    expect(blocks.keyPartners.width).toBe(blocks.channels.width);
    expect(blocks.keyActivities.height).toBe(blocks.keyResources.height);
    expect(blocks.costStructure.height).toBe(before.blocks.costStructure.height);
  });

  it('keeps the boxes that stay where they were', () => {
    const before = posterBlocks(needs());

    const after = posterBlocks(needs({ costStructure: { width: 0, height: 400 } }), before.blocks);

    expect(BLOCK_KEYS.filter((key) => after.blocks[key] !== before.blocks[key])).toEqual(['revenueStreams', 'costStructure']);
  });
});
