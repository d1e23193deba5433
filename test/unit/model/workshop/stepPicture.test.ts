import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownSteps, stepIndexOf, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { anArrangedDocument } from './arrangedDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

function pictureAt(document: CanvasDocument, key: string) {
  const steps = shownSteps(document);
  return stepPicture(
    document,
    steps,
    steps.findIndex((step) => step.key === key),
  );
}

const CAFE = documentOf(
  { customerSegments: ['Regulars', 'Tourists'], valuePropositions: ['Coffee', 'Cake'], keyActivities: ['Roasting'] },
  [
    ['Regulars', 'Coffee'],
    ['Coffee', 'Roasting'],
  ],
);

function leavingOut(document: CanvasDocument, ...keys: string[]): CanvasDocument {
  const presentation = shownSteps(document)
    .filter(({ key }) => keys.includes(key))
    .map(({ step }) => ({ step, isLeftOut: true }));
  return { ...document, info: { ...document.info, presentation } };
}

test('the whole shows every card', () => {
  expect(pictureAt(CAFE, 'whole')).toEqual({
    ...{ step: { kind: 'whole' }, revealed: new Set(CAFE.cards.keys()) },
    ...{ block: null, card: null, lit: null, place: null },
  });
});

test('a block comes without its cards, and each card with those before it', () => {
  expect(pictureAt(CAFE, 'block:valuePropositions')?.revealed).toEqual(new Set(['Regulars', 'Tourists']));
  expect(pictureAt(CAFE, 'card:Coffee')).toEqual({
    ...{ step: { kind: 'card', card: 'Coffee' }, revealed: new Set(['Regulars', 'Tourists', 'Coffee']) },
    ...{ block: 'valuePropositions', card: 'Coffee', lit: null, place: { at: 1, of: 2 } },
  });
});

test('a segment lights its chain', () => {
  const picture = pictureAt(CAFE, 'segment:Regulars');

  expect(picture?.lit).toEqual(new Set(['Regulars', 'Coffee', 'Roasting', 'Regulars-Coffee', 'Coffee-Roasting']));
  expect(picture?.revealed).toEqual(new Set(CAFE.cards.keys()));
  expect(picture?.place).toEqual({ at: 1, of: 2 });
});

test('a card that is left out comes with the step before it in its group', () => {
  const document = leavingOut(CAFE, 'card:Regulars', 'card:Tourists');

  expect(pictureAt(document, 'block:customerSegments')?.revealed).toEqual(new Set(['Regulars', 'Tourists']));
});

test('a group that is left out is seen only where the whole or a chain is', () => {
  const document = leavingOut(CAFE, 'block:keyActivities', 'card:Roasting', 'block:valuePropositions', 'card:Cake');

  expect(pictureAt(document, 'block:costStructure')?.revealed).toEqual(new Set(['Regulars', 'Tourists', 'Coffee', 'Cake']));
  expect(pictureAt(document, 'segment:Tourists')?.revealed).not.toContain('Roasting');
  expect(pictureAt(document, 'segment:Regulars')?.revealed).toContain('Roasting');
});

test('a talk starts at the step that brings the card, else at its block, else at the first', () => {
  const document = leavingOut(CAFE, 'card:Cake', 'block:keyActivities', 'card:Roasting');
  const steps = shownSteps(document);
  const keyAt = (from: Parameters<typeof stepIndexOf>[2]) => steps[stepIndexOf(document, steps, from)]?.key;

  expect(keyAt({ card: 'Coffee' })).toBe('card:Coffee');
  expect(keyAt({ card: 'Cake' })).toBe('card:Coffee');
  expect(keyAt({ block: 'channels' })).toBe('block:channels');
  expect(keyAt({ card: 'Roasting' })).toBe('whole');
  expect(keyAt({})).toBe('whole');
});

test('from step to step of the blocks no card ever goes again, and none comes twice', () => {
  fc.assert(
    fc.property(anArrangedDocument, (document) => {
      const steps = shownSteps(document);

      const brought = steps.flatMap(({ brings }) => brings);
      expect(new Set(brought).size).toBe(brought.length);
      for (const [index, { step, brings }] of steps.entries()) {
        const picture = stepPicture(document, steps, index);
        const before = steps.slice(0, index).flatMap((one) => one.brings);
        expect([...before, ...brings].every((id) => picture?.revealed.has(id))).toBe(true);
        if (step.kind === 'card') expect(brings).toContain(step.card);
        if (picture?.place) expect(picture.place.at).toBeLessThanOrEqual(picture.place.of);
      }
    }),
    { numRuns: 40 },
  );
});
