import fc from 'fast-check';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import type { PresentedStep, StoryStep } from '../../../../renderer/model/workshop/presentation.ts';
import { storySteps } from '../../../../renderer/model/workshop/storySteps.ts';
import { aDocument } from '../../support/aDocument.ts';

const STRANGERS: readonly StoryStep[] = [
  { kind: 'card', card: 'no such card' },
  { kind: 'segment', segment: 'no such segment' },
];

/** A document with a list that names its steps, strangers and some twice, in any order. */
export const anArrangedDocument: fc.Arbitrary<CanvasDocument> = aDocument.chain((document) => {
  const steps = storySteps(document).map(({ step }) => step);
  const anEntry = fc.record(
    {
      step: fc.constantFrom(...steps, ...STRANGERS),
      isPlaced: fc.boolean(),
      isLeftOut: fc.boolean(),
      note: fc.constantFrom('', 'a note'),
    },
    { requiredKeys: ['step'], noNullPrototype: true },
  );
  return fc.array(anEntry, { maxLength: 30 }).map((presentation) => withStory(document, presentation));
});

export function withStory(document: CanvasDocument, presentation: readonly PresentedStep[]): CanvasDocument {
  return { ...document, info: { ...document.info, presentation } };
}

export function keysOf(document: CanvasDocument): string[] {
  return storySteps(document).map(({ key }) => key);
}
