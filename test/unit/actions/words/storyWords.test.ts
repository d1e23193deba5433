import { expect, test } from 'vitest';
import { pictureCaption, pictureSaid, stepName } from '../../../../renderer/actions/words/storyWords.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { shownSteps, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import { documentOf } from '../../support/documentOf.ts';

const CAFE = documentOf({ customerSegments: ['Regulars', 'Tourists'], channels: [{ id: 'none', text: ' ' }] });
const STEPS = shownSteps(CAFE);

function at(key: string) {
  const picture = stepPicture(
    CAFE,
    STEPS,
    STEPS.findIndex((step) => step.key === key),
  );
  if (!picture) throw new Error(`no step ${key}`);
  return picture;
}

test('a step has the name of what it shows', () => {
  const t = translateInto('en');
  const names = STEPS.filter(({ step }) => step.kind !== 'block').map(({ step }) => stepName(CAFE, step, t));

  expect(names).toEqual([
    ...['The whole model', 'Regulars', 'Tourists', 'Empty card'],
    ...['Segment A: Regulars', 'Segment B: Tourists'],
  ]);
});

test('the caption says where in its block a card is', () => {
  expect(pictureCaption(CAFE, at('card:Tourists'), translateInto('en'))).toBe('Customer Segments · 2 of 2');
  expect(pictureCaption(CAFE, at('card:Tourists'), translateInto('sk'))).toBe('Zákaznícke segmenty · 2 / 2');
  expect(pictureCaption(CAFE, at('segment:Regulars'), translateInto('en'))).toBe('Segment A: Regulars · 1 of 2');
});

test('who does not see it hears what stands on the card, and the question of a block', () => {
  const t = translateInto('en');

  expect(pictureSaid(CAFE, at('card:Regulars'), t)).toBe('Customer Segments · 1 of 2. Regulars');
  expect(pictureSaid(CAFE, at('card:none'), t)).toBe('Channels · 1 of 1. Empty card');
  expect(pictureSaid(CAFE, at('block:keyResources'), t)).toBe('Key Resources. What must we have?');
});
