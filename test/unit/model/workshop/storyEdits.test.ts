import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { withOperations, type Operation } from '../../../../renderer/model/operations.ts';
import type { StoryStep } from '../../../../renderer/model/workshop/presentation.ts';
import { leaveOutSteps, moveStep, noteStep, resetStory, shiftStep } from '../../../../renderer/model/workshop/storyEdits.ts';
import { groupAt, isHead, storySteps } from '../../../../renderer/model/workshop/storySteps.ts';
import { documentOf } from '../../support/documentOf.ts';
import { anArrangedDocument, keysOf, withStory } from './arrangedDocument.ts';

const card = (id: string): StoryStep => ({ kind: 'card', card: id });
const CHANNELS: StoryStep = { kind: 'block', block: 'channels' };
const COSTS: StoryStep = { kind: 'block', block: 'costStructure' };

function after(document: CanvasDocument, edit: (document: CanvasDocument) => Operation[]): CanvasDocument {
  return withOperations(document, edit(document));
}

/** The keys of a story from one step on. */
function from(document: CanvasDocument, key: string, count: number): string[] {
  const keys = keysOf(document);
  return keys.slice(keys.indexOf(key)).slice(0, count);
}

const SHOP = documentOf({ channels: ['A', 'B', 'C'] });

test('a card is put before or after another', () => {
  const first = after(SHOP, (document) => moveStep(document, card('C'), card('A'), 'before'));
  const last = after(first, (document) => moveStep(document, card('A'), card('B'), 'after'));

  expect(from(first, 'block:channels', 4)).toEqual(['block:channels', 'card:C', 'card:A', 'card:B']);
  expect(from(last, 'block:channels', 4)).toEqual(['block:channels', 'card:C', 'card:B', 'card:A']);
});

test('a block goes with its cards past the other block and its cards', () => {
  const document = documentOf({ channels: ['A'], costStructure: ['Rent'] });

  const moved = after(document, (before) => moveStep(before, CHANNELS, card('Rent'), 'after'));

  expect(keysOf(moved).slice(-4)).toEqual(['block:costStructure', 'card:Rent', 'block:channels', 'card:A']);
});

test('a block put among the cards of another goes past that block, the way it came', () => {
  const document = documentOf({ customerSegments: ['S'], valuePropositions: ['V', 'W'] });
  const SEGMENTS: StoryStep = { kind: 'block', block: 'customerSegments' };
  const group = ['block:valuePropositions', 'card:V', 'card:W'];

  const down = after(document, (before) => moveStep(before, SEGMENTS, card('V'), 'before'));
  const up = after(document, (before) => moveStep(before, CHANNELS, card('V'), 'after'));

  expect(from(down, 'whole', 6)).toEqual(['whole', ...group, 'block:customerSegments', 'card:S']);
  expect(from(up, 'block:channels', 4)).toEqual(['block:channels', ...group]);
});

test('a card that comes later to a moved block is told there', () => {
  const moved = after(SHOP, (document) => moveStep(document, CHANNELS, COSTS, 'after'));
  const cards = new Map(moved.cards).set('New', { id: 'New', block: 'channels', text: '', x: 0, y: 9_999, width: 200 });

  expect(keysOf({ ...moved, cards }).slice(-5)).toEqual(['block:channels', 'card:A', 'card:B', 'card:C', 'card:New']);
});

test('by keyboard a card goes past one step at a time and a block past its neighbour', () => {
  const up = after(SHOP, (document) => shiftStep(document, card('A'), -1));
  const down = after(SHOP, (document) => shiftStep(document, CHANNELS, 1));

  expect(from(up, 'card:A', 2)).toEqual(['card:A', 'block:channels']);
  expect(from(down, 'block:customerRelationships', 2)).toEqual(['block:customerRelationships', 'block:channels']);
  expect(shiftStep(SHOP, { kind: 'whole' }, -1)).toEqual([]);
  expect(shiftStep(SHOP, COSTS, 1)).toEqual([]);
});

test('only what says something is written down', () => {
  const noted = after(SHOP, (document) => noteStep(document, card('B'), 'Say this'));
  const left = after(noted, (document) => leaveOutSteps(document, [card('A')], true));
  const back = after(left, (document) => leaveOutSteps(document, [card('A')], false));

  expect(left.info.presentation).toEqual([
    { step: card('A'), isLeftOut: true },
    { step: card('B'), note: 'Say this' },
  ]);
  expect(back.info).toEqual(noted.info);
  expect(after(back, (document) => noteStep(document, card('B'), '')).info).toEqual(SHOP.info);
});

test('a step that is moved back is free again', () => {
  const moved = after(SHOP, (document) => moveStep(document, card('A'), card('C'), 'after'));
  const back = after(moved, (document) => moveStep(document, card('A'), card('B'), 'before'));

  expect(moved.info.presentation).toEqual([{ step: card('C') }, { step: card('A'), isPlaced: true }]);
  expect(back.info).toEqual(SHOP.info);
});

test('a reset tells the natural story again and keeps the notes', () => {
  const noted = after(SHOP, (document) => noteStep(document, card('B'), 'Say this'));
  const moved = after(noted, (document) => moveStep(document, card('B'), COSTS, 'before'));
  const left = after(moved, (document) => leaveOutSteps(document, [CHANNELS], true));

  const reset = after(left, resetStory);

  expect(reset.info).toEqual(noted.info);
});

test('the note of a card that is parked waits for it', () => {
  const noted = after(SHOP, (document) => noteStep(document, card('B'), 'Say this'));
  const parked = noted.cards.get('B');
  const cards = new Map([...noted.cards].filter(([id]) => id !== 'B'));
  const without = { ...noted, cards, info: { ...noted.info, ...(parked && { parked: [parked] }) } };

  const edited = after(without, (document) => noteStep(document, card('C'), 'And this'));

  expect(edited.info.presentation).toContainEqual({ step: card('B'), note: 'Say this' });
  expect(
    after({ ...without, info: noted.info }, (document) => noteStep(document, card('C'), 'x')).info.presentation,
  ).toHaveLength(1);
});

test('what a newer version said about a step rides along', () => {
  const entry = { step: card('B'), seconds: 30 };
  const document = withStory(SHOP, [entry]);

  const edited = after(document, (before) => noteStep(before, card('B'), 'Say this'));

  expect(edited.info.presentation).toEqual([{ ...entry, note: 'Say this' }]);
});

const aMove = fc.record({
  which: fc.nat(),
  beside: fc.nat(),
  side: fc.constantFrom('before' as const, 'after' as const),
});

test('however steps are moved, each move puts the step where it was to go and leaves the others in their order', () => {
  fc.assert(
    fc.property(anArrangedDocument, fc.array(aMove, { minLength: 1, maxLength: 6 }), (start, moves) => {
      let document = start;
      for (const { which, beside, side } of moves) {
        const steps = storySteps(document);
        const [at, other] = [which % steps.length, beside % steps.length];
        const [moved, target] = [steps[at], steps[other]];
        if (!moved || !target) throw new Error('no such step');
        const { start: first, end } = isHead(moved.step) ? groupAt(steps, at) : { start: at, end: at + 1 };
        const taken = steps.slice(first, end).map(({ key }) => key);

        const next = withOperations(document, moveStep(document, moved.step, target.step, side));

        const keys = keysOf(next);
        const others = keysOf(document).filter((key) => !taken.includes(key));
        expect(keys.filter((key) => !taken.includes(key))).toEqual(others);
        expect(keys.slice(keys.indexOf(taken[0] ?? '')).slice(0, taken.length)).toEqual(taken);
        if (!isHead(moved.step) && at !== other) {
          expect(keys.indexOf(moved.key) - keys.indexOf(target.key)).toBe(side === 'before' ? -1 : 1);
        }
        expect(
          storySteps(next)
            .map(({ note }) => note)
            .toSorted(),
        ).toEqual(steps.map(({ note }) => note).toSorted());
        document = next;
      }
    }),
  );
});

test('a reset restores the natural order whatever was arranged before', () => {
  fc.assert(
    fc.property(anArrangedDocument, (document) => {
      const reset = after(document, resetStory);

      expect(keysOf(reset)).toEqual(keysOf(withStory(document, [])));
      expect(storySteps(reset).some(({ isLeftOut }) => isLeftOut)).toBe(false);
      expect(resetStory(reset)).toEqual([]);
    }),
  );
});

test('moving a step among five thousand is quick', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `card ${index}`);
  const cards = ids.map((id, index) => ({ id, block: 'channels' as const, text: id, x: 0, y: index, width: 200 }));
  const document = { ...documentOf({}), cards: new Map(cards.map((one) => [one.id, one])) };

  const start = performance.now();
  const moved = after(document, (before) => moveStep(before, card('card 4999'), card('card 0'), 'before'));

  expect(performance.now() - start).toBeLessThan(1_000);
  expect(moved.info.presentation).toHaveLength(2);
});
