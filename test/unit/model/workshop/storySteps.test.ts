import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { stepKey, type StoryStep } from '../../../../renderer/model/workshop/presentation.ts';
import { groupAt, storySteps } from '../../../../renderer/model/workshop/storySteps.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { shuffled } from '../../support/aDocument.ts';
import { anArrangedDocument, keysOf, withStory } from './arrangedDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

const card = (id: string): StoryStep => ({ kind: 'card', card: id });

/** The keys of a story without what stands there by nature in every document. */
function told(document: CanvasDocument): string[] {
  return keysOf(document).filter((key) => !key.startsWith('block:') || key === 'block:channels');
}

test('the story goes from the whole over the blocks with their cards to the segments by rank', () => {
  const document = documentOf({ customerSegments: ['Cafe', 'Tourists'], channels: ['Shop'] });

  const keys = keysOf({ ...document, info: { ...document.info, segmentOrder: ['Tourists', 'Cafe'] } });

  expect(keys).toEqual([
    'whole',
    ...['block:customerSegments', 'card:Cafe', 'card:Tourists', 'block:valuePropositions', 'block:channels', 'card:Shop'],
    ...['block:customerRelationships', 'block:revenueStreams', 'block:keyResources', 'block:keyActivities'],
    ...['block:keyPartners', 'block:costStructure', 'segment:Tourists', 'segment:Cafe'],
  ]);
});

test('a placed card stands behind the entry before it and takes none of its neighbours along', () => {
  const document = documentOf({ channels: ['A', 'B', 'C'] });

  const story = withStory(document, [{ step: card('C') }, { step: card('A'), isPlaced: true }]);

  expect(told(story)).toEqual(['whole', 'block:channels', 'card:B', 'card:C', 'card:A']);
});

test('a placed block takes its cards along, also those written later', () => {
  const document = documentOf({ channels: ['A', 'B'] });

  const story = withStory(document, [{ step: { kind: 'block', block: 'channels' }, isPlaced: true }]);

  expect(told(story)).toEqual(['block:channels', 'card:A', 'card:B', 'whole']);
});

test('a note alone orders nothing: the story follows the board', () => {
  const document = documentOf({ channels: ['A', 'B', 'C'] });

  const story = withStory(document, [
    { step: card('C'), note: 'last' },
    { step: card('A'), note: 'first' },
  ]);

  expect(keysOf(story)).toEqual(keysOf(document));
  expect(storySteps(story).find(({ key }) => key === 'card:C')).toMatchObject({ note: 'last', isLeftOut: false });
});

test('of a step that is named twice the first entry counts; steps whose card is gone drop out', () => {
  const document = documentOf({ channels: ['A', 'B'] });

  const story = withStory(document, [
    { step: card('Gone'), isPlaced: true },
    { step: { kind: 'whole' } },
    { step: card('B'), isPlaced: true, note: 'one' },
    { step: card('B'), note: 'two' },
    { step: { kind: 'segment', segment: 'A' } },
  ]);

  expect(told(story)).toEqual(['whole', 'card:B', 'block:channels', 'card:A']);
  expect(storySteps(story)[1]?.note).toBe('one');
});

test('a group goes from a step that stands for itself to the next', () => {
  const steps = storySteps(documentOf({ customerSegments: ['A', 'B'] }));

  expect(groupAt(steps, 0)).toEqual({ start: 0, end: 1 });
  expect(groupAt(steps, 3)).toEqual({ start: 1, end: 4 });
  expect(groupAt(steps, steps.length - 1)).toEqual({ start: steps.length - 1, end: steps.length });
});

test('any list over any document gives each step exactly once', () => {
  fc.assert(
    fc.property(anArrangedDocument, (document) => {
      const natural = keysOf(withStory(document, []));

      expect(keysOf(document).toSorted()).toEqual(natural.toSorted());
      expect(new Set(natural).size).toBe(natural.length);
      expect(natural.slice(0, 2)).toEqual(['whole', `block:${BLOCK_KEYS[0]}`]);
    }),
  );
});

test('the story does not depend on the order of the maps', () => {
  fc.assert(
    fc.property(
      anArrangedDocument.chain((document) => fc.tuple(fc.constant(document), shuffled(document))),
      ([document, other]) => {
        expect(keysOf(other)).toEqual(keysOf(document));
      },
    ),
    { numRuns: 30 },
  );
});

test('a story of thousands of placed steps is told without a hang', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `card ${index}`);
  const cards = ids.map((id, index) => ({ id, block: 'customerSegments' as const, text: id, x: 0, y: index, width: 200 }));
  const document = { ...documentOf({}), cards: new Map(cards.map((one) => [one.id, one])) };
  const steps = storySteps(document).map(({ step }) => step);
  const reversed = withStory(
    document,
    steps.toReversed().map((step) => ({ step, isPlaced: true })),
  );

  const start = performance.now();
  const keys = keysOf(reversed);

  expect(keys).toEqual(steps.toReversed().map(stepKey));
  expect(performance.now() - start).toBeLessThan(1_000);
});
