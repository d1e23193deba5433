import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { shownSteps } from '../../../../renderer/model/workshop/stepPicture.ts';
import { storyParts } from '../../../../renderer/model/workshop/storyParts.ts';
import { documentOf } from '../../support/documentOf.ts';
import { anArrangedDocument, withStory } from './arrangedDocument.ts';

const CAFE = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee', 'Cake'] });

/** Each part as what it is about and the steps in it. */
function partsOf(document: CanvasDocument): (readonly string[])[] {
  const steps = shownSteps(document);
  return storyParts(document, steps).map(({ about, first, last }) => {
    const name = about.kind === 'block' ? about.block : about.kind;
    return [name, ...steps.slice(first, last + 1).map(({ key }) => key)];
  });
}

test('the whole, each block with its cards, and each segment are parts', () => {
  expect(partsOf(CAFE).slice(0, 3)).toEqual([
    ['whole', 'whole'],
    ['customerSegments', 'block:customerSegments', 'card:Regulars'],
    ['valuePropositions', 'block:valuePropositions', 'card:Coffee', 'card:Cake'],
  ]);
  expect(partsOf(CAFE).at(-1)).toEqual(['segment', 'segment:Regulars']);
});

test('cards of a block whose own step is left out are a part by themselves', () => {
  const document = withStory(CAFE, [{ step: { kind: 'block', block: 'valuePropositions' }, isLeftOut: true }]);

  expect(partsOf(document).slice(1, 3)).toEqual([
    ['customerSegments', 'block:customerSegments', 'card:Regulars'],
    ['valuePropositions', 'card:Coffee', 'card:Cake'],
  ]);
});

test('a card that the author tells after another block belongs to that, after a segment it stands by itself', () => {
  const early = withStory(CAFE, [
    { step: { kind: 'card', card: 'Regulars' } },
    { step: { kind: 'card', card: 'Cake' }, isPlaced: true },
  ]);
  const late = withStory(CAFE, [
    { step: { kind: 'segment', segment: 'Regulars' } },
    { step: { kind: 'card', card: 'Cake' }, isPlaced: true },
  ]);

  expect(partsOf(early)[1]).toEqual(['customerSegments', 'block:customerSegments', 'card:Regulars', 'card:Cake']);
  expect(partsOf(late).slice(-2)).toEqual([
    ['segment', 'segment:Regulars'],
    ['valuePropositions', 'card:Cake'],
  ]);
});

test('every shown step is in one part, in its order', () => {
  fc.assert(
    fc.property(anArrangedDocument, (document) => {
      const steps = shownSteps(document);

      const parts = storyParts(document, steps);

      expect(parts.flatMap(({ first, last }) => steps.slice(first, last + 1))).toEqual(steps);
    }),
    { numRuns: 60 },
  );
});
